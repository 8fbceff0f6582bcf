import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPublished } from '../search/knowledge/published.ts'
import { readKnowledge } from '../search/knowledge/read-knowledge.ts'
import { openStorage } from '../storage/open-storage.ts'
import { openKnowledge } from '../wiring/open-knowledge.ts'
import { endWith, settingsOrEnd } from '../wiring/tell-mistakes.ts'

// npm run statutes -- import DIR: reads the statute texts of DIR/kr and DIR/cn into the database, so that members can read an article
// itself, and search covers what no section treats yet. Run again to replace them; a running bot shows them after its next start.
const [word, folder] = process.argv.slice(2)
if (word !== 'import' || folder === undefined)
  endWith(
    'npm run statutes -- import <법령 원문 폴더>\n폴더 안: kr/<법령>/법률.md·시행령.md·시행규칙.md, cn/<법령>(날짜).md',
  )

const config = settingsOrEnd()
const knowledge = readKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)))
const { articles, missing } = readPublished(resolve(folder), knowledge.statutes)
if (articles.length === 0)
  endWith(`${folder} 에서 법령 원문을 찾지 못했어요. 폴더 안에 kr/ 이나 cn/ 이 있는지 봐 주세요.`)
const log = { info: () => {}, warn: (text: string) => void process.stderr.write(`${text}\n`) }
const storage = await openStorage({ ...config, now: () => new Date(), log }).catch(endWith)
await storage.statutes.replace(articles)
// The index is made now, so that the bot's next start need not.
await openKnowledge(config, { published: articles, variants: await storage.addedVariants() })
await storage.close()
process.stdout.write(`조문 ${articles.length}개를 넣었어요.\n`)
if (missing.length > 0) process.stdout.write(`원문이 없는 법: ${missing.join(', ')}\n`)
