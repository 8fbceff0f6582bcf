import type { Call, Method } from '../call.ts'
import { fileBody } from '../file-body.ts'
import type { FileKind, StoredFile } from '../files.ts'
import { readCaption } from '../formatting.ts'
import { isUpload, isWire, listOf, type Params, textOf, type Wire } from '../params.ts'
import { badRequest, Refusal } from '../refusal.ts'
import { writableRoom } from '../rooms.ts'
import type { World } from '../world.ts'
import { post } from './send-message.ts'

const UPLOAD_LIMIT = 50 * 1024 * 1024

/** sendDocument, sendPhoto and the like: the file comes as a part, as attach://part, or as a known file_id. */
export function sendFile(kind: FileKind): Method {
  return ({ world, params }) => {
    const room = writableRoom(world, params)
    const file = takeFile(world, params, params[kind], kind)
    return post(world, room, params, { ...fileBody(file, kind), ...captionOf(params) })
  }
}

/** sendMediaGroup: one message for each item, tied by media_group_id. */
export function sendMediaGroup({ world, params }: Call): readonly Wire[] {
  const room = writableRoom(world, params)
  const items = (listOf(params, 'media') ?? []).filter(isWire)
  if (items.length < 2 || items.length > 10) throw badRequest('wrong number of messages specified')
  const group = String(world.nextMessageId)
  const bodies = items.map((item) => {
    const kind = item['type'] as FileKind
    return {
      ...fileBody(takeFile(world, params, item['media'], kind), kind),
      ...captionOf(item),
      media_group_id: group,
    }
  })
  return bodies.map((body) => post(world, room, {}, body))
}

function captionOf(params: Params): Wire {
  const { text, entities } = readCaption(params)
  if (text === '') return {}
  return { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) }
}

function takeFile(world: World, params: Params, value: unknown, kind: FileKind): StoredFile {
  const attached = typeof value === 'string' && value.startsWith('attach://') ? params[value.slice(9)] : value
  if (isUpload(attached)) {
    if (attached.bytes.length === 0) throw badRequest('file must be non-empty')
    if (attached.bytes.length > UPLOAD_LIMIT) throw new Refusal(413, 'Request Entity Too Large')
    return world.files.add(kind, attached.bytes, attached.name, attached.mime)
  }
  const id = textOf({ attached }, 'attached')
  if (id === undefined) throw badRequest(`there is no ${kind} in the request`)
  const known = world.files.byId(id)
  if (!known) throw badRequest('wrong file identifier/HTTP URL specified')
  return known
}
