import type { Clue } from '../core/calculating/clue.ts'
import { yesNo } from '../core/intake/steps/yes-no.ts'

/** Asks whether five or more people work there: 근로기준법 제11조, counted as 시행령 제7조의2 says. */
export const fiveOrMoreStep = () =>
  yesNo(
    {
      ko: '회사에서 일하는 사람이 5명 이상인가요?',
      en: 'Do five or more people work there?',
      zh: '单位常用员工有5人以上吗？',
    },
    { hint: { ko: '사장은 빼고, 알바와 계약직은 넣어서 세요.' } },
  )

const COUNT = '(\\d{1,6}|두|세|네|다섯|여섯|일곱|여덟|아홉|열)'
const SIZED = new RegExp(
  `${COUNT}\\s?(?:명|인)\\s?(미만|이하|이상|초과|넘|안\\s?되|안\\s?돼|안되|안돼|도\\s?안)?`,
  'gu',
)
const ABOUT_STAFF = /직원|종업원|근로자|회사|가게|사업장|매장|식당|공장|상시|인원|사람|규모|업체|알바|일하는/u
const WORDS: Readonly<Record<string, number>> = {
  ...{ 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10 },
}

/** Clue: `yes` for "직원 50명" or "5인 이상", `no` for "5인 미만" or "직원이 셋"; nothing where the employer is counted along. */
export const fiveOrMore: Clue = ({ text }) => {
  if (/(?:사장|대표)[님]?\s?(?:까지|포함)/u.test(text)) return undefined
  for (const { 0: said, 1: count = '', 2: bound = '', index } of text.matchAll(SIZED)) {
    const around = text.slice(Math.max(0, index - 14), index) + text.slice(index + said.length, index + said.length + 8)
    if (bound === '' && !ABOUT_STAFF.test(around)) continue
    return reachesFive(WORDS[count] ?? Number(count), bound)
  }
  return /대기업|공기업|공공기관/u.test(text) ? 'yes' : undefined
}

function reachesFive(count: number, bound: string): 'yes' | 'no' | undefined {
  if (bound === '') return count >= 5 ? 'yes' : 'no'
  if (bound === '이상') return count >= 5 ? 'yes' : undefined
  if (bound === '초과' || bound === '넘') return count >= 4 ? 'yes' : undefined
  const most = bound === '이하' ? count : count - 1
  return most < 5 ? 'no' : undefined
}
