import type { DayClue, DeadlineRule } from './rule.ts'

const HURT: DayClue = { near: /다쳤|다친|사고|부상|쓰러|떨어|넘어|진단|끼였|데였|아팠/u }
const KNEW: DayClue = { near: /결정|불승인|통지|알았|알게|받았|나왔|거절|각하/u }
const ENDED: DayClue = { near: /끝났|끝나|복직|종료|마쳤/u }
const FUND = '근로복지공단(1588-0075)에 청구해요.'
const LATER = {
  ko: '그 사이 아프거나 가족이 아팠거나 군 복무 등으로 못 냈다면, 그 사유가 끝난 뒤 30일 안에 낼 수 있어요.',
}

/** Work injury and employment insurance. Read on 2026-11-23. */
export const KR_INSURANCE: readonly DeadlineRule[] = [
  {
    id: 'kr-accident-claim',
    jurisdiction: 'kr',
    name: { ko: '산재 급여 청구', en: 'Work injury benefits', zh: '工伤待遇申请' },
    period: { years: 3 },
    asksDay: {
      ko: '치료받거나 일을 못 한 날 가운데 가장 빠른 날이 언제인가요? (보통 다친 날)',
      en: 'What was the first day of treatment or of not working? (usually the accident)',
      zh: '最早治疗或不能上班的日子是哪一天？（通常是受伤之日）',
    },
    words: {
      ko: '3년 (장해·유족급여, 장례비, 진폐 연금은 5년)',
      en: '3 years (disability, survivors, funeral, pneumoconiosis: 5)',
      zh: '3年（伤残、遗属、丧葬费、尘肺为5年）',
    },
    what: {
      ko: '가장 먼저 생긴 산재 급여를 청구할 수 있는 마지막 날',
      en: 'Last day to claim the earliest of the benefits',
      zh: '申请最早一笔工伤待遇的最后一天',
    },
    how: { ko: `${FUND} 회사 도장은 없어도 돼요.` },
    article: '산업재해보상보험법#112',
    choices: {
      kind: {
        ask: { ko: '어떤 급여인가요?', en: 'Which benefit?', zh: '哪种待遇？' },
        options: {
          care: {
            label: { ko: '치료비·휴업급여·간병', en: 'Treatment, lost wages, care', zh: '治疗、停工、护理' },
            means: { kind: 'applies' },
          },
          lasting: {
            label: {
              ko: '장해·유족·장례비·진폐',
              en: 'Disability, death, pneumoconiosis',
              zh: '伤残、遗属、丧葬、尘肺',
            },
            means: {
              kind: 'other_rule',
              rule: 'kr-accident-claim-5y',
              why: { ko: '장해·유족·장례비와 진폐 연금은 5년이에요.' },
            },
            told: /장해|유족|장례|사망|돌아가|진폐/u,
          },
        },
      },
    },
    clue: HURT,
    notes: [{ ko: '치료비와 휴업급여는 하루하루 따로 세요. 늦어져도 최근 3년 치는 청구할 수 있어요.' }],
  },
  {
    id: 'kr-accident-claim-5y',
    jurisdiction: 'kr',
    name: { ko: '장해·유족·장례비·진폐 청구', en: 'Disability and survivors', zh: '伤残、遗属待遇' },
    period: { years: 5 },
    asksDay: {
      ko: '치료가 끝난 날(장해)이나 돌아가신 날(유족·장례비)이 언제인가요?',
      en: 'When did treatment end, or when did the worker die?',
      zh: '治疗终结或死亡是哪一天？',
    },
    words: {
      ko: '치료가 끝난 때(장해)나 돌아가신 때(유족·장례비)부터 5년',
      en: '5 years from the end of treatment or the death',
      zh: '自治疗终结或死亡起5年',
    },
    what: {
      ko: '장해·유족급여나 장례비를 청구할 수 있는 마지막 날',
      en: 'Last day to claim disability or survivors’ benefits',
      zh: '申请伤残、遗属待遇的最后一天',
    },
    how: { ko: FUND },
    article: '산업재해보상보험법#112',
    choices: {
      kind: {
        ask: { ko: '어떤 급여인가요?', en: 'Which benefit?', zh: '哪种待遇？' },
        options: {
          disability: {
            label: { ko: '장해급여', en: 'Disability', zh: '伤残' },
            means: {
              kind: 'applies',
              term: {
                asksDay: { ko: '치료가 끝난 날이 언제인가요?', en: 'When did treatment end?', zh: '治疗何时终结？' },
              },
            },
          },
          death: {
            label: { ko: '유족급여·장례비', en: 'Survivors, funeral', zh: '遗属、丧葬' },
            means: {
              kind: 'applies',
              term: {
                asksDay: {
                  ko: '돌아가신 날이 언제인가요?',
                  en: 'On what day did the worker die?',
                  zh: '死亡是哪一天？',
                },
              },
            },
          },
          lungs: {
            label: { ko: '진폐 연금', en: 'Pneumoconiosis', zh: '尘肺年金' },
            means: {
              kind: 'applies',
              term: {
                asksDay: {
                  ko: '진폐 진단을 처음 받은 날이 언제인가요?',
                  en: 'First diagnosed when?',
                  zh: '首次诊断是哪一天？',
                },
                words: { ko: '5년 (언제부터 세는지는 공단에 확인하세요)' },
              },
            },
          },
        },
      },
    },
    clue: { near: /끝났|종결|돌아가|사망|숨졌|진단/u },
  },
  {
    id: 'kr-accident-review',
    jurisdiction: 'kr',
    name: { ko: '산재 심사청구', en: 'Objection to a work injury decision', zh: '工伤决定的审查请求' },
    period: { days: 90 },
    asksDay: {
      ko: '공단 결정을 안 날(보통 결정서를 받은 날)이 언제인가요?',
      en: 'When did you learn of the decision?',
      zh: '哪一天得知决定的？',
    },
    words: { ko: '결정을 안 날부터 90일', en: '90 days from learning of the decision', zh: '自知道决定之日起90天' },
    what: {
      ko: '근로복지공단에 심사청구를 낼 수 있는 마지막 날',
      en: 'Last day to object to the decision',
      zh: '提出审查请求的最后一天',
    },
    how: { ko: '결정을 한 근로복지공단 지사에 심사청구서를 내요.' },
    article: '산업재해보상보험법#103',
    clue: KNEW,
    notes: [
      {
        ko: '심사 결정에 다시 불복하는 재심사청구도 그 결정을 안 날부터 90일이에요. 업무상질병판정위원회를 거친 결정이면 심사 없이 바로 재심사를 청구할 수도 있어요(제106조).',
      },
    ],
  },
  {
    id: 'kr-parental-benefit',
    jurisdiction: 'kr',
    name: { ko: '육아휴직·출산휴가 급여 신청', en: 'Parental benefits', zh: '育儿、产假津贴' },
    period: { months: 12 },
    mayCome: true,
    asksDay: {
      ko: '휴직이나 휴가가 끝난(끝나는) 날이 언제인가요?',
      en: 'When does (did) the leave end?',
      zh: '休假哪一天结束？',
    },
    words: { ko: '휴직·휴가가 끝난 날부터 12개월', en: '12 months from its end', zh: '自休假结束起12个月' },
    what: {
      ko: '급여를 신청할 수 있는 마지막 날',
      en: 'Last day to apply for the benefit',
      zh: '申请津贴的最后一天',
    },
    how: { ko: '고용센터(1350)나 고용24 누리집에서 신청해요.' },
    article: '고용보험법#70',
    choices: {
      kind: {
        ask: { ko: '어떤 급여인가요?', en: 'Which benefit?', zh: '哪种津贴？' },
        options: {
          leave: {
            label: { ko: '육아휴직', en: 'Parental leave', zh: '育儿休职' },
            means: { kind: 'applies' },
            told: /육아휴직/u,
          },
          hours: {
            label: { ko: '육아기 단축근무', en: 'Shorter hours', zh: '缩短工时' },
            means: { kind: 'applies', term: { article: '고용보험법#73의2' } },
            told: /단축/u,
          },
          birth: {
            label: { ko: '출산휴가·유산휴가·배우자휴가', en: 'Maternity, spouse’s leave', zh: '产假、配偶产假' },
            means: { kind: 'applies', term: { article: '고용보험법#75' } },
            told: /출산휴가|유산|배우자/u,
          },
        },
      },
    },
    clue: ENDED,
    notes: [LATER],
  },
  {
    id: 'kr-unemployment',
    jurisdiction: 'kr',
    name: { ko: '실업급여 받는 기간', en: 'Unemployment benefit', zh: '失业津贴领取期' },
    period: { months: 12 },
    endsByItself: true,
    asksDay: { ko: '그만둔 날(이직일)이 언제인가요?', en: 'On what day did you leave?', zh: '哪一天离职的？' },
    words: {
      ko: '따로 정한 신청 마감은 없지만, 그만둔 다음 날부터 12개월이 지나면 못 받아요. 바로 신청하세요',
      en: 'no filing limit, but nothing is paid after 12 months; apply at once',
      zh: '没有申请截止日，但离职12个月后不再支付，请立即申请',
    },
    what: {
      ko: '실업급여가 나오는 마지막 날',
      en: 'Last day for which the benefit is paid',
      zh: '支付失业津贴的最后一天',
    },
    how: { ko: '고용센터(1350)에 가서 실업을 신고해요. 신청이 늦으면 남은 날수만큼만 받을 수 있으니 바로 가세요.' },
    article: '고용보험법#48',
    clue: { near: /그만|퇴사|퇴직|나왔|관뒀|잘렸|해고|이직/u },
    notes: [{ ko: '임신·출산·육아, 아픈 것 등으로 일을 못 하면 이 기간 안에 신고해서 늘릴 수 있어요.' }],
  },
  {
    id: 'kr-unemployment-review',
    jurisdiction: 'kr',
    name: { ko: '실업급여 결정에 심사청구', en: 'Objection: unemployment benefit', zh: '失业津贴决定的审查请求' },
    period: { days: 90 },
    asksDay: {
      ko: '결정을 안 날(보통 통지를 받은 날)이 언제인가요?',
      en: 'When did you learn of the decision?',
      zh: '哪一天得知决定的？',
    },
    words: { ko: '결정을 안 날부터 90일', en: '90 days from learning of the decision', zh: '自知道决定之日起90天' },
    what: {
      ko: '고용보험심사관에게 심사를 청구할 수 있는 마지막 날',
      en: 'Last day to object to the decision',
      zh: '提出审查请求的最后一天',
    },
    how: { ko: '결정을 한 고용센터에 고용보험 심사청구서를 내요.' },
    article: '고용보험법#87',
    clue: KNEW,
  },
]
