import { choice } from '../core/intake/steps/choice.ts'

/** Two questions that decide which articles apply; worded and counted alike wherever a programme asks them. */
export const WORKPLACE = {
  employment: choice(
    { ko: '어떤 형태로 일하세요?', en: 'How are you employed?', zh: '您的用工形式是什么？' },
    {
      regular: { ko: '정규직', en: 'Permanent', zh: '正式工（无固定期限）' },
      fixed_term: { ko: '계약직', en: 'Fixed term', zh: '合同工（固定期限）' },
      daily: { ko: '일용직·아르바이트', en: 'Daily or part-time', zh: '日工·小时工' },
      dispatched: { ko: '파견·하청·용역', en: 'Agency or subcontractor', zh: '派遣·外包' },
      platform: { ko: '플랫폼·프리랜서', en: 'Platform or freelance', zh: '平台·自由职业' },
      unsure: { ko: '잘 모르겠어요', en: 'Not sure', zh: '不清楚' },
    },
    { tallied: true },
  ),
  size: choice(
    {
      ko: '일터에서 일하는 사람은 모두 몇 명쯤이에요?',
      en: 'About how many people work at your workplace?',
      zh: '您的单位大约有多少人？',
    },
    {
      under5: { ko: '5명 미만', en: 'Fewer than 5', zh: '不到5人' },
      from5: { ko: '5~29명', en: '5 to 29', zh: '5～29人' },
      from30: { ko: '30~99명', en: '30 to 99', zh: '30～99人' },
      from100: { ko: '100~299명', en: '100 to 299', zh: '100～299人' },
      from300: { ko: '300명 이상', en: '300 or more', zh: '300人以上' },
      unsure: { ko: '잘 모르겠어요', en: 'Not sure', zh: '不清楚' },
    },
    {
      tallied: true,
      hint: {
        ko: '몇 명이 일하는지에 따라 적용되는 법이 달라요.',
        en: 'Which rules apply depends on it.',
        zh: '适用的规定会因人数而不同。',
      },
    },
  ),
}
