import { z } from 'zod'
import { inLocale, type Text } from '../../text.ts'
import { accept, type Manner, refuse, type Said, type Setting, type Step, type StoredFile, soFar } from '../step.ts'
import { endsParts } from './parts.ts'

const FILE: z.ZodType<StoredFile> = z.object({ id: z.string(), name: z.string(), mime: z.string(), size: z.number() })
const NO_FILES = { ko: '없음', en: 'none', zh: '无' }

/** Photos or files, `min` to `max` of them; "다 보냈어요" ends. The bytes were checked and stored before this step sees them. */
export function attachment(
  ask: Text,
  manner: Manner & { min?: number; max?: number } = {},
): Step<readonly StoredFile[]> {
  const { min = 1, max = 5, ...rest } = manner
  const value = z.array(FILE).max(max)
  const read = (said: Said, setting: Setting) => {
    const files = value.safeParse(setting.soFar).data ?? []
    if (said.kind === 'restart') return soFar([])
    if (endsParts(said)) return files.length >= min ? accept(files) : refuse('file_wanted')
    if (said.kind !== 'file') return refuse('file_wanted')
    if (files.some((file) => file.id === said.file.id)) return soFar(files)
    return files.length >= max ? refuse('too_many_files', { max }) : soFar([...files, said.file])
  }
  const show: Step<readonly StoredFile[]>['show'] = (files, { locale }) =>
    files.length === 0 ? inLocale(NO_FILES, locale) : files.map((file) => `📎 ${file.name}`).join('\n')
  return { kind: 'attachment', ask, ...rest, sensitive: true, value, read, show }
}
