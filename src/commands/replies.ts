import { openStorage } from '../storage/open-storage.ts'
import { endWith, settingsOrEnd } from '../wiring/tell-mistakes.ts'

// npm run replies [-- COUNT]   what a model was given and said to the last questions put to it, for checking; newest first
const SHOWN = 20
const config = settingsOrEnd()
const log = { info: () => {}, warn: (text: string) => void process.stderr.write(`${text}\n`) }
const storage = await openStorage({ ...config, now: () => new Date(), log }).catch(endWith)
const replies = await storage.modelReplies.latest(Number(process.argv[2] ?? SHOWN) || SHOWN)
for (const { questionId, how, model, call, at } of replies) {
  const { brief, composed } = call
  const said =
    composed.kind === 'failed' ? [] : composed.sentences.map(({ text, labels }) => `  ${text} [${labels.join(', ')}]`)
  const given = brief.sections.map(({ label, title }) => `  ${label} ${title}`)
  const head = `${at.toISOString()}  ${questionId}  ${model}  ${how}`
  process.stdout.write(`${[head, `  “${brief.question}”`, ...given, ...said].join('\n')}\n\n`)
}
if (replies.length === 0) process.stdout.write('모델이 답한 질문이 없어요.\n')
await storage.close()
