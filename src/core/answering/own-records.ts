import type { Finding } from './find.ts'
import { squeezed } from './plain-form.ts'
import type { AnswerPorts, Work } from './work.ts'

const ERASE =
  /(내|제|나의|저의|본인|나에대한|저에대한|여기|봇에|든든이에)(가|게)?(쓴|적은|남긴|물어본|보낸|있는|남은|저장된)?.{0,4}(기록|개인정보|정보|대화|질문|상담내용|상담기록|신청내역|데이터|채팅|내용|이력).{0,10}(지우|지워|지울|삭제|없애|파기|말소)/
// Records that an employer keeps are another matter.
const OTHERS = /회사|사장|단위|출퇴근|근태|근로시간|임금대장|계약서|급여|징계|인사기록|블랙리스트|범죄|전과|신용/

/** Where the shipped knowledge says how a member's own records are erased, by country. */
const SECTION = { kr: 'union/privacy#delete-kr', cn: 'union/privacy#delete-cn' } as const

/** Puts the section on erasing in front where a member wants their own records with us gone: a right must not be missed for a word. */
export function withOwnRecords({ query, jurisdiction, findings }: Work, { sources }: AnswerPorts): readonly Finding[] {
  const said = squeezed(query)
  const section = ERASE.test(said) && !OTHERS.test(said) ? sources.section(SECTION[jurisdiction]) : undefined
  if (!section) return findings
  const rest = findings.filter(({ entry }) => entry.kind !== 'section' || entry.section.id !== section.id)
  const score = Math.max(SURELY, findings[0]?.score ?? 0)
  return [
    { entry: { kind: 'section', section }, score, coverage: 1 },
    ...rest.filter(({ entry }) => entry.kind === 'section'),
  ]
}

const SURELY = 3
