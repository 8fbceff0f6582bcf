import type { Knowledge } from '../read-knowledge.ts'
import type { WrittenSection } from '../section-file.ts'
import { type LintSetting, mistakeIn, type Rule } from './rule.ts'

export const seeAlsoRule = (knowledge: Knowledge): Rule => {
  const ids = new Set(knowledge.sections.flatMap(({ section }) => [section.id, section.id.split('#')[0]]))
  return oncePerFile(knowledge, (written) =>
    written.section.seeAlso
      .filter((id) => !ids.has(id.replace(/\.md$/, '')))
      .map((id) =>
        mistakeIn(
          written,
          `없는 곳을 가리켜요 (see_also): ${id}`,
          "'kr/wages/unpaid' 또는 'kr/wages/unpaid#unpaid'처럼 있는 이름으로 적어 주세요.",
        ),
      ),
  )
}

export const checkedOnRule = (knowledge: Knowledge, { today }: LintSetting): Rule =>
  oncePerFile(knowledge, (written) => {
    const { checkedOn } = written.section
    return checkedOn > today
      ? [mistakeIn(written, `확인한 날(checked_on)이 앞날이에요: ${checkedOn}`, '실제로 확인한 날을 적어 주세요.')]
      : []
  })

/** For what the front matter says, which every section of the file repeats. */
function oncePerFile({ sections }: Knowledge, rule: Rule): Rule {
  const first = new Map<string, WrittenSection>()
  for (const written of sections) if (!first.has(written.file)) first.set(written.file, written)
  return (written) => (first.get(written.file) === written ? rule(written) : [])
}
