/** Something that only one process may do at a time. */
export interface Lease {
  release(): Promise<void>
}

export type Taken =
  | { readonly kind: 'held'; readonly lease: Lease }
  /** `by` names the process that has it, for people. */
  | { readonly kind: 'refused'; readonly by: string }

export interface Leases {
  /** Holds the name until released; `lost` is called if another process took it over meanwhile (after a pause of this one). */
  take(name: string, lost: () => void): Promise<Taken>
}
