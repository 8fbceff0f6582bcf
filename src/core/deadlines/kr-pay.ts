import type { DeadlineRule, Option } from './rule.ts'

const LEFT = /그만|퇴사|퇴직|나왔|관뒀|관두|사직|떠났|이직|잘렸|해고/u
const IN_COURT =
  '법원에 소송이나 지급명령을 신청해요(무료 상담 대한법률구조공단 132). 노동청(1350) 진정만으로는 시효가 멈추지 않으니, 마지막 날이 가까우면 법원이 먼저예요.'
const DEMAND = {
  ko: '회사에 내용증명 같은 글로 달라고 했다면, 그때부터 6개월 안에 소송 등을 해야 시효가 멈춘 것으로 쳐요(민법 제174조).',
}

const route = (
  label: string,
  told: RegExp,
  term: NonNullable<Extract<Option['means'], { kind: 'applies' }>['term']>,
): Option => ({
  label: { ko: label },
  means: { kind: 'applies', term },
  told,
})
const LEFT_ON = { ko: '퇴직한 날이 언제인가요?', en: 'On what day did you leave?', zh: '哪一天离职的？' }
const LAST_UNPAID = {
  ko: '임금이 밀린 마지막 월급날이 언제인가요?',
  en: 'What was the last payday on which wages were not paid?',
  zh: '最后一次欠薪的发薪日是哪一天？',
}
const TO_OFFICE = { ko: '노동청(1350)에 임금체불 진정을 내요. 그래야 간이대지급금을 받을 수 있어요.' }
const TO_COURT = { ko: '법원에 체불임금 소송이나 지급명령을 신청해요. 무료 소송은 대한법률구조공단(132)에 물어보세요.' }
const TO_FUND = { ko: '근로복지공단(1588-0075)에 대지급금 지급청구서를 내요.' }
const PAID_FROM = '임금채권보장법 시행령#9'
const ENTITLED = '임금채권보장법 시행령#7'

/** Wages, severance and the guarantee fund. Read on 2026-11-23. */
export const KR_PAY: readonly DeadlineRule[] = [
  {
    id: 'kr-wage-claim',
    jurisdiction: 'kr',
    name: { ko: '밀린 임금 청구', en: 'Unpaid wages', zh: '追讨欠薪' },
    period: { years: 3 },
    asksDay: {
      ko: '임금을 받기로 한 날(월급날)이 언제인가요?',
      en: 'On what day should you have been paid?',
      zh: '应发工资的日子是哪一天？',
    },
    words: { ko: '월급날부터 3년', en: '3 years from the payday', zh: '自发薪日起3年' },
    what: {
      ko: '못 받은 임금을 청구할 수 있는 마지막 날',
      en: 'Last day to claim unpaid wages',
      zh: '追讨欠薪的最后一天',
    },
    how: { ko: IN_COURT },
    article: '근로기준법#49',
    choices: {
      kind: {
        ask: { ko: '어떤 돈인가요?', en: 'Which pay?', zh: '哪种款项？' },
        options: {
          wages: {
            label: { ko: '월급·수당·상여', en: 'Wages, allowances', zh: '工资、津贴' },
            means: { kind: 'applies' },
          },
          severance: {
            label: { ko: '퇴직금', en: 'Severance pay', zh: '离职金' },
            means: {
              kind: 'other_rule',
              rule: 'kr-severance-claim',
              why: { ko: '퇴직금은 퇴직한 날부터 따로 세요.' },
            },
          },
        },
      },
    },
    clue: { near: /월급날|급여일|임금\s?지급일|지급일|받기로|받았어야|들어왔어야|줘야\s?(?:할|하는)\s?날/u },
    notes: [
      { ko: '월급날마다 따로 세요. 오래된 달의 임금부터 하나씩 시효가 끝나요. 다니는 중이어도 시효는 흘러요.' },
      DEMAND,
    ],
  },
  {
    id: 'kr-severance-claim',
    jurisdiction: 'kr',
    name: { ko: '퇴직금 청구', en: 'Severance pay', zh: '追讨离职金' },
    period: { years: 3 },
    asksDay: LEFT_ON,
    words: { ko: '퇴직한 때부터 3년', en: '3 years from leaving', zh: '自离职起3年' },
    what: {
      ko: '퇴직금을 청구할 수 있는 마지막 날',
      en: 'Last day to claim severance pay',
      zh: '追讨离职金的最后一天',
    },
    how: { ko: IN_COURT },
    article: '근로자퇴직급여 보장법#10',
    choices: {
      left: {
        ask: { ko: '그만두셨나요?', en: 'Have you left?', zh: '已经离职了吗？' },
        options: {
          left: { label: { ko: '네, 그만뒀어요', en: 'Yes', zh: '是' }, means: { kind: 'applies' }, told: LEFT },
          stays: {
            label: { ko: '아직 다녀요', en: 'Still employed', zh: '仍在职' },
            means: {
              kind: 'no_limit',
              why: {
                ko: '퇴직금은 그만둘 때 생기는 돈이라 다니는 동안은 시효가 시작되지 않아요. 그만둔 날부터 3년이에요.',
              },
            },
            told: /아직\s?(?:다니|다녀|재직)|다니는\s?중|재직\s?중/u,
          },
        },
      },
    },
    clue: { near: LEFT },
    notes: [DEMAND],
  },
  {
    id: 'kr-substitute-payment',
    jurisdiction: 'kr',
    name: { ko: '대지급금 신청', en: 'Wage guarantee fund', zh: '代付金申请' },
    period: { years: 1 },
    asksDay: LEFT_ON,
    words: {
      ko: '퇴직 다음 날부터 1년 안에 진정(확인서가 나오면 6개월 안에 청구), 소송은 2년 안에 제기(판결부터 1년 안에 청구)',
      en: 'a complaint within 1 year of leaving (then 6 months), or a lawsuit within 2 years (then 1 year)',
      zh: '离职次日起1年内投诉（确认书发出后6个月内申请），诉讼2年内提起（判决后1年内申请）',
    },
    what: {
      ko: '간이대지급금을 위해 진정을 낼 수 있는 마지막 날',
      en: 'Last day to file the complaint that the guarantee fund requires',
      zh: '为领取简易代付金提出投诉的最后一天',
    },
    how: TO_OFFICE,
    article: ENTITLED,
    choices: {
      stage: {
        ask: { ko: '지금 어디까지 오셨나요?', en: 'How far have you come?', zh: '目前到哪一步了？' },
        options: {
          left: route('그만뒀고, 아직 진정 전이에요', /그만|퇴사|퇴직|나왔/u, {}),
          suing: route('그만뒀고, 소송으로 하려고요', /소송/u, {
            period: { years: 2 },
            words: { ko: '퇴직 다음 날부터 2년 안에 소송' },
            what: { ko: '간이대지급금을 위해 소송을 낼 수 있는 마지막 날' },
            how: TO_COURT,
          }),
          stays: route('다니는 중이고, 진정을 내려고요', /다니는\s?중|다니는데|재직/u, {
            asksDay: LAST_UNPAID,
            words: { ko: '마지막 체불 다음 날부터 1년 안에 진정' },
            how: TO_OFFICE,
          }),
          staysSuing: route('다니는 중이고, 소송으로 하려고요', /다니.{0,12}소송/u, {
            period: { years: 2 },
            asksDay: LAST_UNPAID,
            words: { ko: '마지막 체불 다음 날부터 2년 안에 소송' },
            what: { ko: '간이대지급금을 위해 소송을 낼 수 있는 마지막 날' },
            how: TO_COURT,
          }),
          paper: route('노동청 체불 확인서를 받았어요', /확인서/u, {
            period: { months: 6 },
            asksDay: {
              ko: '확인서가 처음 나온 날이 언제인가요?',
              en: 'When was the paper first issued?',
              zh: '确认书首次发出是哪一天？',
            },
            words: { ko: '확인서가 처음 나온 날부터 6개월 안에 청구' },
            what: { ko: '간이대지급금을 청구할 수 있는 마지막 날' },
            how: TO_FUND,
            article: PAID_FROM,
          }),
          judgment: route('판결·지급명령이 확정됐어요', /판결|지급명령|이행권고/u, {
            period: { years: 1 },
            asksDay: {
              ko: '판결 등이 있은 날이 언제인가요?',
              en: 'What is the day of the judgment?',
              zh: '判决等是哪一天？',
            },
            words: { ko: '판결 등이 있은 날부터 1년 안에 청구' },
            what: { ko: '간이대지급금을 청구할 수 있는 마지막 날' },
            how: TO_FUND,
            article: PAID_FROM,
          }),
          bankrupt: route('회사가 파산·회생했거나 도산 인정을 받았어요', /파산|회생|도산/u, {
            period: { years: 2 },
            asksDay: {
              ko: '파산·회생 결정이나 도산 인정이 있은 날이 언제인가요?',
              en: 'On what day was the insolvency declared or recognised?',
              zh: '破产、重整决定或倒闭认定是哪一天？',
            },
            words: { ko: '파산·회생 결정이나 도산 인정이 있은 날부터 2년 안에 청구' },
            what: { ko: '도산대지급금을 청구할 수 있는 마지막 날' },
            how: TO_FUND,
            article: PAID_FROM,
          }),
        },
      },
    },
    clue: { near: LEFT },
    assumes: { ko: '그만뒀고 노동청 진정으로 받는다면' },
    notes: [{ ko: '밀린 임금 자체의 시효 3년은 따로 흘러요.' }],
  },
  {
    id: 'kr-employer-compensation',
    jurisdiction: 'kr',
    name: { ko: '회사에 하는 재해보상 청구', en: 'Compensation by the employer', zh: '向单位请求灾害补偿' },
    period: { years: 3 },
    asksDay: {
      ko: '보상을 받을 수 있게 된 날이 언제인가요? (치료비를 낸 날, 일을 못 한 날, 돌아가신 날)',
      en: 'When did the compensation fall due? (treatment, lost work, death)',
      zh: '哪一天起可以请求补偿？（治疗、停工、死亡之日）',
    },
    words: { ko: '보상을 받을 수 있는 때부터 3년', en: '3 years from falling due', zh: '自可请求补偿起3年' },
    what: {
      ko: '회사에 재해보상을 청구할 수 있는 마지막 날',
      en: 'Last day to claim compensation from the employer',
      zh: '向单位请求灾害补偿的最后一天',
    },
    how: { ko: IN_COURT },
    article: '근로기준법#92',
    clue: { near: /다쳤|다친|사고|부상|쓰러|돌아가|숨졌/u },
    notes: [{ ko: '산재보험이 되는 곳이면 근로복지공단(1588-0075)에 산재를 신청하는 것이 먼저예요.' }],
  },
]
