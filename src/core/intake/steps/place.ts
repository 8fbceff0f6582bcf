import { z } from 'zod'
import type { Text } from '../../text.ts'
import { accept, type Manner, refuse, type Said, type Step } from '../step.ts'
import { isWorded, plain } from './plain.ts'

/** A place by words, or by the phone's position (decimal degrees, WGS 84). */
export type Whereabouts =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'position'; readonly latitude: number; readonly longitude: number }

const VALUE = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('address'), address: z.string().min(1).max(200) }),
  z.object({ kind: z.literal('position'), latitude: z.number(), longitude: z.number() }),
])

/** Where something is: typed as an address or sent as a position. */
export function place(ask: Text, manner: Manner = {}): Step<Whereabouts> {
  const read = (said: Said) => {
    if (said.kind === 'place')
      return accept({ kind: 'position' as const, latitude: said.latitude, longitude: said.longitude })
    const address = said.kind === 'text' ? plain(said.text).replaceAll(/\s+/gu, ' ') : ''
    if (!isWorded(address)) return refuse('text_wanted')
    return address.length > 200
      ? refuse('too_long', { max: 200, length: address.length })
      : accept({ kind: 'address' as const, address })
  }
  const show: Step<Whereabouts>['show'] = (value) =>
    value.kind === 'address' ? value.address : `${value.latitude.toFixed(5)}, ${value.longitude.toFixed(5)}`
  return { kind: 'place', ask, ...manner, freeText: true, value: VALUE, read, show }
}
