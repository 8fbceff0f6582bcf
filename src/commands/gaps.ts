import { dayAt } from '../core/calendar.ts'
import { openStorage } from '../storage/open-storage.ts'
import { openKnowledge } from '../wiring/open-knowledge.ts'
import { endWith, settingsOrEnd } from '../wiring/tell-mistakes.ts'

// npm run gaps                       questions without a good answer, the most frequent first, with the section that comes nearest
// npm run gaps -- add HASH SECTION   gives one to a section: from the next start on, it is found by these words
// npm run gaps -- aside HASH         puts one aside
const SHOWN = 50
const config = settingsOrEnd()
const log = { info: () => {}, warn: (text: string) => void process.stderr.write(`${text}\n`) }
const storage = await openStorage({ ...config, now: () => new Date(), log }).catch(endWith)
const { sources } = await openKnowledge(config, { variants: await storage.addedVariants() })
const [word, hash = '', sectionId] = process.argv.slice(2)
const gaps = await storage.ledger.gaps(word === undefined ? SHOWN : Number.MAX_SAFE_INTEGER)
if (word === undefined) list()
else await settle()
await storage.close()

function list(): void {
  const today = dayAt(new Date(), config.timeZone)
  for (const gap of gaps) {
    const query = { text: gap.text, jurisdiction: gap.jurisdiction, day: today, limit: 5 }
    const near = sources.find(query).flatMap(({ entry }) => (entry.kind === 'section' ? [entry.section] : []))[0]
    const lines = [
      `${gap.hash.slice(0, 8)}  ${gap.times}번  ${gap.jurisdiction}  ${gap.outcome}  “${gap.text}”`,
      `          가장 가까운 항목: ${near ? `${near.id}  ${near.title}` : '없음'}`,
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
  }
  if (gaps.length === 0) process.stdout.write('답하지 못한 질문이 없어요.\n')
}

async function settle(): Promise<void> {
  const gap = gaps.find((one) => hash.length >= 6 && one.hash.startsWith(hash))
  if (!gap) return endWith('그런 질문이 없어요. npm run gaps 로 목록을 보고 앞 여덟 글자를 적어 주세요.')
  if (word === 'add' && !sources.section(sectionId ?? ''))
    return endWith(
      `${sectionId ?? '(항목 없음)'}: 그런 항목이 없어요. 예: npm run gaps -- add ${hash} kr/wages/unpaid#unpaid`,
    )
  if (word !== 'add' && word !== 'aside') return endWith('npm run gaps [-- add <질문> <항목> | -- aside <질문>]')
  const into = word === 'add' ? sectionId : undefined
  await storage.ledger.commit([
    { kind: 'settle_gap', id: crypto.randomUUID(), gap, sectionId: into, by: 'operator', at: new Date() },
  ])
  process.stdout.write(into === undefined ? '치워 두었어요.\n' : `${into} 에 더했어요. 봇을 다시 켜면 쓰여요.\n`)
}
