/** Texts as directions of meaning, in the order given; why there are none is for figures. */
export type Embedded =
  | { readonly kind: 'vectors'; readonly vectors: readonly Float32Array[] }
  | { readonly kind: 'failed'; readonly why: string }

/** A model of meaning. Failures are values; it may still throw. */
export type Embedder = (texts: readonly string[], signal: AbortSignal) => Promise<Embedded>
