import type { World } from '../world.ts'

/** A secret for a link, in hexadecimal: twice as many signs as bytes. */
export const newToken = ({ randomBytes }: World, bytes: number): string =>
  Array.from(randomBytes(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
