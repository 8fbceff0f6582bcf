import type { Call } from '../call.ts'
import { textOf, type Wire } from '../params.ts'
import { badRequest } from '../refusal.ts'

const DOWNLOAD_LIMIT = 20 * 1024 * 1024

/** getFile; a file of more than 20 MB has no path, as in the cloud Bot API. */
export function getFile({ world, params }: Call): Wire {
  const file = world.files.byId(textOf(params, 'file_id') ?? '')
  if (!file) throw badRequest('invalid file_id')
  if (file.bytes.length > DOWNLOAD_LIMIT) throw badRequest('file is too big')
  return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.bytes.length, file_path: file.path }
}
