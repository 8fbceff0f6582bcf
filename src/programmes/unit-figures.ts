import { choice } from '../core/intake/steps/choice.ts'
import { line } from '../core/intake/steps/line.ts'
import { UNVERIFIED, WHO } from '../core/intake/who.ts'

/** Asked wherever a unit's own cadre speaks for it. The unit must be named: it is the row that the figures count. */
export const CADRE = {
  unit: line(
    {
      ko: '어느 사업장(단위)인가요?',
      en: 'Which workplace or branch?',
      zh: '是哪个单位？',
    },
    { max: 60, hint: UNVERIFIED },
  ),
  post: choice(
    {
      ko: '거기 노조(공회)에서 어떤 일을 맡고 계세요?',
      en: 'What is your post in its union?',
      zh: '您在单位工会担任什么职务？',
    },
    {
      chair: { ko: '위원장·지회장 (공회 주석)', en: 'Chair', zh: '工会主席' },
      vice_chair: { ko: '부위원장 (부주석)', en: 'Vice chair', zh: '工会副主席' },
      committee: { ko: '사무국장·집행위원 (위원)', en: 'Secretary or committee member', zh: '工会委员' },
      women: { ko: '여성 담당 (여직원위원회)', en: 'Women’s officer', zh: '女职工委员会' },
      delegate: { ko: '대의원·조장 (소조장)', en: 'Delegate or group leader', zh: '工会小组长' },
      none: { ko: '맡은 일이 없어요', en: 'No post', zh: '没有职务' },
    },
    {
      tallied: true,
      hint: {
        ko: '단위의 노조 간부가 내는 신청이에요. 담당자가 확인해요.',
        en: 'Meant for the unit’s own cadres. Staff check it.',
        zh: '由单位工会干部提交，工作人员会核实。',
      },
    },
  ),
  name: WHO.name,
  phone: WHO.phone,
}

const LEGAL_FORM = /주식회사|유한회사|유한공사|\(주\)|㈜|\s/gu

/** A workplace's name without its legal form and spaces, so that a second report about it is seen as one. */
export const unitKey = (unit: string | null | undefined): string =>
  (unit ?? '').replaceAll(LEGAL_FORM, '').toLowerCase()

/** A part as reported, never more than its whole: a slip must not make a rate of over 100 %. */
export const partOf = (part: number | null | undefined, whole: number | null | undefined): number =>
  Math.min(part ?? 0, whole ?? 0)
