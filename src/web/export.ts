import type { Voices } from '../core/wording.ts'
import { type Answer, plain } from './answer.ts'
import type { WebSettings } from './web-settings.ts'

type ExportFile = NonNullable<WebSettings['exportFile']>

/** A page with one button. The file comes by POST only: messengers open every link they show, and that must not use it up. */
export function exportPage(voices: Voices): Answer {
  const say = voices('ko')
  const body = `<!doctype html><html lang="ko"><meta charset="utf-8"><meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width"><title>${say('terminal.web.title')}</title>
<main><h1>${say('terminal.web.title')}</h1><p>${say('terminal.web.once')}</p>
<form method="post"><button>${say('terminal.web.download')}</button></form></main></html>\n`
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
  }
  return { status: 200, headers, body }
}

/** Hands the file out and uses the link up. */
export async function handOut({ voices }: WebSettings, exportFile: ExportFile, token: string): Promise<Answer> {
  const file = await exportFile(token)
  if (!file) return plain(410, voices('ko')('terminal.web.used'))
  return {
    status: 200,
    headers: { 'content-type': file.mime, 'content-disposition': attachment(file.name) },
    body: file.bytes,
  }
}

/** RFC 6266: the plain name for old readers, the true one for the rest. */
function attachment(name: string): string {
  const plainName = name.replaceAll(/[^\w.-]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plainName}"; filename*=UTF-8''${encoded}`
}
