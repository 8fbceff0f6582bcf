/** Where sealed bytes lie. On disk beside an embedded database, in the database else, where every process reaches them. */
export interface Shelf {
  /** Safe on disk when it returns. */
  put(file: ShelfName, sealed: Uint8Array): Promise<void>
  get(file: ShelfName): Promise<Uint8Array | undefined>
  remove(file: ShelfName): Promise<void>
  /** Clears what a crash left that no row names, written before `cutoff`. Gives how many. */
  sweep(cutoff: Date, isNamed: (contentHash: string) => Promise<boolean>): Promise<number>
}

/** A row's id, and the keyed hash of the content. */
export interface ShelfName {
  readonly id: string
  readonly contentHash: string
}
