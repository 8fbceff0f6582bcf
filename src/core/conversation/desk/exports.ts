import { isDay } from '../../calendar.ts'
import { offeredIn } from '../../intake/catalogue.ts'
import type { Staff } from '../../people/staff.ts'
import { button } from '../card-parts.ts'
import { type Outcome, show, write } from '../outcome.ts'
import type { Scene } from '../scene.ts'
import type { ExportWanted } from '../world.ts'
import { newToken } from './new-token.ts'
import { viewed } from './viewed.ts'

const LINK_MINUTES = 30

/** `/export <programme> [from] [to] [csv|xlsx]` as wanted, or undefined where a word of it cannot be read. */
function wantedIn(rest: string, scene: Scene): Omit<ExportWanted, 'ties'> | undefined {
  const words = rest.split(/\s+/u).filter(Boolean)
  const [programmeId = '', ...more] = words
  const days = more.filter(isDay)
  const format = more.find((word) => word === 'csv' || word === 'xlsx')
  const unread = more.filter((word) => !days.includes(word) && word !== format)
  if (!scene.world.catalogue.has(programmeId) || unread.length > 0 || days.length > 2) return undefined
  const [from, to] = days
  return { programmeId, from, to, format: format === 'csv' ? 'csv' : 'xlsx', masked: true }
}

/** Sends the masked file at once; the full one only by a one-time link. The export is logged. */
export async function exportMasked(rest: string, staff: Staff, scene: Scene): Promise<Outcome> {
  const { world, say } = scene
  const wanted = wantedIn(rest, scene)
  if (!wanted) return show({ text: say('staff.export.how', { programmes: programmeIds(scene) }) })
  const { handout, cases } = await world.exporter({ ...wanted, ties: staff.ties })
  const detail = [wanted.format, wanted.from, wanted.to].filter(Boolean).join('~')
  const full = button(say('staff.export.full'), { kind: 'desk', place: 'full_export', id: wanted.programmeId, detail })
  const buttons = world.settings.publicUrl ? [[full]] : []
  return write([viewed(`export:${wanted.programmeId}`, staff, scene)], {
    text: say('staff.export.done', { count: cases }),
    handout,
    buttons,
    personal: true,
  })
}

const programmeIds = ({ world, jurisdiction }: Scene): string =>
  offeredIn(world.catalogue, jurisdiction)
    .map(({ id }) => `· ${id}`)
    .join('\n')

/** A link that hands the full file out once, within half an hour; copies on the platform would escape encryption and deletion. */
export function fullExportLink(programmeId: string, detail: string | undefined, staff: Staff, scene: Scene): Outcome {
  const { world, say, now } = scene
  const { publicUrl } = world.settings
  if (!publicUrl) return show({ text: say('staff.export.no_web') })
  const [format, from, to] = (detail ?? 'xlsx').split('~')
  const token = newToken(world, 24)
  const link = {
    tokenHash: world.hashOf(token),
    staffId: staff.id,
    programmeId,
    from,
    to,
    format: format === 'csv' ? ('csv' as const) : ('xlsx' as const),
    expiresAt: new Date(now.getTime() + LINK_MINUTES * 60_000),
  }
  const url = `${publicUrl.replace(/\/$/u, '')}/export/${token}`
  return write([{ kind: 'export_link', link }, viewed(`full_export:${programmeId}`, staff, scene)], {
    text: say('staff.export.link', { minutes: LINK_MINUTES, url }),
    personal: true,
  })
}
