import type { Cipher } from './cipher.ts'

/** The sealed texts of one row. A sealed text is `keyId.base64url`, bound to its table, row and column. */
export interface RowSeal {
  seal(column: string, plain: string): string
  sealMaybe(column: string, plain: string | undefined): string | null
  open(column: string, sealed: string): string
  openMaybe(column: string, sealed: string | null): string | undefined
}

export function rowSeal(cipher: Cipher, table: string, id: string): RowSeal {
  const place = (column: string): string => `${table}/${id}/${column}`
  const seal = (column: string, plain: string): string =>
    `${cipher.newest}.${cipher.seal(place(column), Buffer.from(plain)).toString('base64url')}`
  const open = (column: string, sealed: string): string => {
    const dot = sealed.indexOf('.')
    return cipher
      .open(place(column), sealed.slice(0, dot), Buffer.from(sealed.slice(dot + 1), 'base64url'))
      .toString('utf8')
  }
  return {
    seal,
    sealMaybe: (column, plain) => (plain === undefined ? null : seal(column, plain)),
    open,
    openMaybe: (column, sealed) => (sealed === null ? undefined : open(column, sealed)),
  }
}
