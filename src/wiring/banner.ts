import type { Config } from '../config.ts'

/** One screen: what is on, what is off, and how to turn it on. */
export function banner(
  config: Config,
  counts: { readonly programmes: number; readonly topics: number },
  millis: number,
): string {
  const { telegram, model, port, staffChat, admins, databaseUrl, dataDir, union } = config
  const database = databaseUrl.startsWith('file:') ? `SQLite (${databaseUrl.slice('file:'.length)})` : 'PostgreSQL'
  const staff = staffChat
    ? `담당자 대화방 ${staffChat}`
    : admins.length > 0
      ? `관리자 ${admins.length}명에게 직접`
      : undefined
  const rows: readonly (readonly [string, string | undefined, string])[] = [
    [
      '대화',
      telegram ? `텔레그램 (${telegram.webhook ? '웹훅' : '긴 폴링'})` : '터미널 (텔레그램은 TELEGRAM_BOT_TOKEN)',
      '',
    ],
    ['자료', `${database} · 파일 ${dataDir}`, ''],
    ['나라', config.jurisdictions.join(', '), ''],
    ['사업', `${counts.programmes}가지 · 지식 주제 ${counts.topics}가지`, ''],
    ['담당자', telegram ? staff : '터미널에서 /staff', 'ADMIN_TELEGRAM_IDS 에 관리자 id를 넣으세요'],
    [
      'AI 답변',
      model && `${model.name} (하루 ${model.callsPerDay}번)${model.embedding ? ` · 뜻 비교 ${model.embedding}` : ''}`,
      '꺼짐. 없어도 모두 돼요 (OPENAI_API_KEY)',
    ],
    ['웹', port === undefined ? undefined : `포트 ${port}: /healthz /readyz /metrics`, '꺼짐 (PORT)'],
  ]
  const lines = rows.map(([name, on, off]) => `  ${on ? '●' : '○'} ${name}  ${on ?? off}`)
  return [`든든 · ${union.name}`, ...lines, `  준비됐어요 (${(millis / 1000).toFixed(1)}초)`].join('\n')
}
