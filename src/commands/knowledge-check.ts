import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { checkArticles } from '../search/knowledge/check-articles.ts'
import { checkFigures } from '../search/knowledge/check-figures.ts'
import { checkQuestions } from '../search/knowledge/check-questions.ts'
import { showMistake } from '../search/knowledge/mistake.ts'
import { readKnowledge } from '../search/knowledge/read-knowledge.ts'
import { statuteTexts } from '../search/knowledge/statute-texts.ts'

const Asked = z.object({ question: z.string() })

// `npm run knowledge:check -- <statute texts> [questions.jsonl …]`: compares the knowledge folder with the laws' own texts.
const [textsDir, ...questionFiles] = process.argv.slice(2)
if (textsDir === undefined) {
  console.error('사용법: npm run knowledge:check -- <법령 원문 폴더> [질문.jsonl …]')
  process.exit(2)
}

const knowledge = readKnowledge(resolve('knowledge'))
const texts = statuteTexts(resolve(textsDir))
const questions = questionFiles.flatMap((file) =>
  readFileSync(resolve(file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Asked.parse(JSON.parse(line)).question),
)
const mistakes = [
  ...knowledge.mistakes,
  ...checkArticles(knowledge.statutes, texts),
  ...checkFigures(knowledge.sections, knowledge.statutes, texts),
  ...checkQuestions(knowledge, questions),
]
for (const mistake of mistakes) console.log(showMistake(mistake))
console.log(`${knowledge.sections.length}개 항목, ${questions.length}개 질문: ${mistakes.length}곳을 고쳐야 해요.`)
process.exitCode = mistakes.length > 0 ? 1 : 0
