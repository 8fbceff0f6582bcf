import { line } from '../core/intake/steps/line.ts'

const EXAMPLE = {
  ko: '은행, 계좌번호, 예금주 이름을 함께 적어 주세요. 예: 농협 301-0123-4567-81 홍길동',
  en: 'Bank, account number and the holder’s name.',
  zh: '请写银行、账号和户名。例如：农业银行 622848001234567 张三',
}

/** Where money would go, asked of everybody who applies though few may be paid: so it may wait until the decision. */
export const LATER_ACCOUNT = line(
  {
    ko: '지원이 정해지면 돈을 받을 계좌를 적어 주세요.',
    en: 'If it is granted, which account should the money go to?',
    zh: '如果获得补助，请填写收款账户。',
  },
  {
    max: 80,
    optional: true,
    sensitive: true,
    account: true,
    hint: {
      ko: `${EXAMPLE.ko}\n건너뛰고 정해진 뒤에 알려 주셔도 돼요.`,
      en: `${EXAMPLE.en}\nYou may skip this and tell us once it is decided.`,
      zh: `${EXAMPLE.zh}\n可以跳过，等决定后再告诉我们。`,
    },
  },
)

/** The account of a unit: what belongs to all does not go through one person's account. */
export const UNIT_ACCOUNT = line(
  {
    ko: '돈을 받을 단위의 계좌를 적어 주세요.',
    en: 'Which account of the unit should the money go to?',
    zh: '请填写单位工会的收款账户。',
  },
  {
    max: 80,
    optional: true,
    sensitive: true,
    account: true,
    hint: {
      ko: '노조(공회)나 단위 이름으로 된 계좌예요. 은행, 계좌번호, 예금주를 적어 주세요. 아직 없으면 건너뛰세요.',
      en: 'An account in the name of the union or unit: bank, number, holder. Skip this if there is none yet.',
      zh: '请写以工会或单位名义开立的账户：银行、账号、户名。还没有可以跳过。',
    },
  },
)
