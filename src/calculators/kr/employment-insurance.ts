import { defineCalculator } from '../../core/calculating/calculator.ts'
import { firstOf, money, phrase } from '../../core/calculating/clue.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { amountOn, KR_UNEMPLOYMENT_INSURANCE_RATE } from '../amounts.ts'
import { aboutWon, number, said, won } from '../figures.ts'
import { monthlyPay, wonClue } from '../said/pay.ts'

/** 고용보험료 본인 부담: 고용산재보험료징수법 제13조 제2항, 시행령 제12조 제1항 제2호. */
export default defineCalculator({
  id: 'employment-insurance',
  edition: 1,
  icon: '🧾',
  order: 130,
  jurisdiction: 'kr',
  name: { ko: '고용보험료 본인 부담', en: 'Employment insurance, worker’s share', zh: '雇佣保险个人缴费' },
  intro: {
    ko: '월급에서 떼는 고용보험료예요. 보수의 0.9%예요.',
    en: 'What is taken from pay for employment insurance: 0.9%.',
    zh: '从工资中扣除的雇佣保险费，为报酬的0.9%。',
  },
  aliases: ['고용보험료 계산', '고용보험 얼마 떼요', '고용보험료 본인 부담', '고용보험 공제 얼마', '고용보험 0.9%'],
  articles: [
    '고용보험 및 산업재해보상보험의 보험료징수 등에 관한 법률#13',
    '고용보험 및 산업재해보상보험의 보험료징수 등에 관한 법률 시행령#12',
  ],
  about:
    /^(?!.*고용\s?보험에서.{0,8}(?:나[오와옵올]|주[는나]|준|받))(?=.*고용\s?보험)(?=.*(?:고용\s?보험\s?료|떼|뗀|뗐|공제|부담|빠[지져]|내[나는야요]|얼[마만]|0\.9))/su,
  steps: {
    pay: amount(
      { ko: '한 달 보수는 얼마인가요?', en: 'What is the monthly pay?', zh: '月报酬是多少？' },
      { hint: { ko: '세금을 떼기 전 금액이에요. 비과세 식대 같은 돈은 빼 주세요.' } },
    ),
    old: yesNo({
      ko: '65세가 넘어서 이 회사에 들어갔나요?',
      en: 'Were you hired after turning 65?',
      zh: '您是满65岁后入职的吗？',
    }),
  },
  clues: {
    pay: firstOf(
      wonClue(monthlyPay),
      money({ near: /받|보수|월|벌/u, not: /연봉|시급|일당|보험료\s?(?:가|는|로)\s*$/u, sole: true }),
    ),
    old: phrase({ yes: /(?:65|66|67|68|69|7\d)\s?(?:세|살).{0,10}(?:입사|취업|채용|들어|새로|넘어서?)/u }),
  },
  presumed: { old: false },
  leavesOut: [
    said('국민연금, 건강보험료, 소득세는 따로 떼요.'),
    said('회사는 같은 금액에 고용안정·직업능력개발 보험료를 더 내요. 그 돈은 월급에서 뗄 수 없어요.'),
    said('예술인, 특수고용직, 자영업자는 요율이 달라요.'),
  ],
  sum({ pay, old }, today) {
    if (old)
      return {
        kind: 'no_sum',
        why: said(
          '실업급여 보험료로 내는 본인 부담은 0원이에요. 65세가 넘어 새로 들어간 사람에게는 걷지 않아요. 65세 전부터 이어서 다녔으면 그대로 내요.',
        ),
      }
    const rate = amountOn(KR_UNEMPLOYMENT_INSURANCE_RATE, today)?.value
    if (!rate)
      return { kind: 'no_sum', why: said('그해의 보험료율을 아직 몰라요. 고용노동부 상담전화(1350)에 확인해 주세요.') }
    if (!pay) return { kind: 'no_sum', why: said('한 달 보수를 알아야 계산할 수 있어요.') }
    const sum = (pay * rate) / 200
    return {
      kind: 'worked_out',
      headline: said(`월급에서 떼는 고용보험료는 ${aboutWon(sum)}이에요.`),
      steps: [
        `본인 부담: 실업급여 보험료율 ${number(rate)}% ÷ 2 = ${number(rate / 2)}%`,
        `고용보험료: ${won(pay)} × ${number(rate / 2)}% = ${aboutWon(sum)}`,
      ].map(said),
      notes: [said('이보다 많이 뗐다면 회사에 이유를 물어보세요. 산재보험료는 회사가 모두 내요.')],
    }
  },
})
