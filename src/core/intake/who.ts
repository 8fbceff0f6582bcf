import type { Replies } from './form.ts'
import { line } from './steps/line.ts'
import { phone } from './steps/phone.ts'

/** Said below every question for a unit: nobody has checked it against a register. */
export const UNVERIFIED = {
  ko: '아직 확인되지 않은 정보로 표시돼요.',
  en: 'Staff see it as not yet verified.',
  zh: '工作人员会看到“尚未核实”的标记。',
}

/**
 * The steps by which a programme learns who is speaking. Their ids are the same everywhere, so that what a member once gave can fill in the
 * next form, and an export knows which column holds a name.
 */
export const WHO = {
  name: line(
    { ko: '이름을 알려 주세요.', en: 'What is your name?', zh: '请告诉我们您的姓名。' },
    { max: 40, sensitive: true },
  ),
  phone: phone(
    {
      ko: '연락받을 전화번호를 알려 주세요.',
      en: 'Which phone number can we reach you on?',
      zh: '请留下方便联系您的电话号码。',
    },
    { hint: { ko: '예: 010-1234-5678', en: 'For example 010-1234-5678', zh: '例如：138 0013 8000' } },
  ),
  unit: line(
    {
      ko: '어느 사업장 소속이세요?',
      en: 'Which workplace or branch do you belong to?',
      zh: '您属于哪个单位？',
    },
    { max: 60, optional: true, hint: UNVERIFIED },
  ),
}

/** Who a confirmed form says its member is; what it did not ask is left out. */
export function profileIn(replies: Replies): { name?: string; phone?: string; unit?: string } {
  const given = (['name', 'phone', 'unit'] as const).map((key) => [key, replies[key]] as const)
  return Object.fromEntries(given.filter(([, value]) => typeof value === 'string'))
}
