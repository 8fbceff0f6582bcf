import type { Knowledge } from '../read-knowledge.ts'
import type { WrittenSection } from '../section-file.ts'
import { isFactName, slotsIn } from '../slots.ts'
import type { StatuteBook } from '../statutes.ts'
import { type LintSetting, mistakeIn, type Rule } from './rule.ts'

const LONGEST_ANSWER = 700

export function idRule({ sections }: Knowledge): Rule {
  const first = new Map<string, WrittenSection>()
  for (const written of sections) if (!first.has(written.section.id)) first.set(written.section.id, written)
  return (written) =>
    first.get(written.section.id) === written
      ? []
      : [mistakeIn(written, '같은 이름의 항목이 앞에 있어요', '{#…}의 이름을 다르게 지어 주세요.')]
}

export const citationRule =
  (book: StatuteBook): Rule =>
  (written) => {
    const { articles, jurisdictions } = written.section
    const unknown = articles.filter((id) => book.versions(id).length === 0)
    const found = unknown.map((id) =>
      mistakeIn(
        written,
        `statutes에 없는 조문이에요: ${id}`,
        '법 이름과 조 번호를 고치거나 statutes/*.yaml에 조문을 더해 주세요.',
      ),
    )
    const uncited =
      articles.length === 0 && jurisdictions.length === 1 && !written.file.startsWith('union/') && !written.section.own
    return uncited ? [mistakeIn(written, '근거가 없어요', "'### 근거' 아래에 조문을 적어 주세요.")] : found
  }

export const answerRule: Rule = (written) => {
  const length = [...written.section.answer].length
  return length > LONGEST_ANSWER
    ? [mistakeIn(written, `답이 ${length}자예요`, `${LONGEST_ANSWER}자 안으로 줄여 주세요.`)]
    : []
}

export const validityRule: Rule = (written) => {
  const { validFrom = '', validTo = '9999' } = written.section
  return validFrom > validTo ? [mistakeIn(written, 'valid_from이 valid_to보다 늦어요', '두 날짜를 확인해 주세요.')] : []
}

export const offerRule =
  ({ programmes, calculators, deadlines }: LintSetting): Rule =>
  (written) => {
    const { programme, calculator, deadline } = written.section
    const named = [
      ['programme', programme, programmes],
      ['calculator', calculator, calculators],
      ['deadline', deadline, deadlines],
    ] as const
    return named
      .filter(([, id, known]) => id !== undefined && known !== undefined && !known.includes(id))
      .map(([name, id, known]) => mistakeIn(written, `모르는 ${name}: ${id}`, `쓸 수 있는 이름: ${known?.join(', ')}`))
  }

export const slotRule: Rule = (written) => {
  const { section } = written
  const filled = [section.answer, ...section.nextSteps, ...section.exceptions]
  const unfilled = [section.title, section.subject, ...section.keywords, ...section.variants].flatMap(slotsIn)
  return [
    ...filled
      .flatMap(slotsIn)
      .filter((name) => !isFactName(name))
      .map((name) =>
        mistakeIn(
          written,
          `모르는 빈칸이에요: {{${name}}}`,
          '{{union_contact}}처럼 README에 있는 이름으로 적어 주세요.',
        ),
      ),
    ...unfilled.map((name) =>
      mistakeIn(
        written,
        `여기에는 빈칸을 쓸 수 없어요: {{${name}}}`,
        '빈칸은 답, 할 일, 달라지는 경우에만 적어 주세요.',
      ),
    ),
  ]
}
