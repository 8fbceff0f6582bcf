import type { DayClue, DeadlineRule } from './rule.ts'

const LEFT = /그만|퇴사|퇴직|나왔|떠났|사직|끝났|해고|잘렸|짤렸|내보/u
const STILL = /아직\s?(?:다니|다녀|일하|재직)|다니는\s?중|다니고\s?있|재직\s?중|지금도\s?(?:다니|일)/u
const WRONGED: DayClue = {
  near: /해고|잘렸|짤렸|잘림|쫓겨|나가라|내보|그만|알았|알게|통지|통보|끝났|만료|줄였|옮겼|거절|안\s?(?:줬|써)/u,
}
const HURT: DayClue = { near: /다쳤|다친|사고|부상|쓰러|떨어|넘어|끼였|진단|감정|데였/u }
const PAPER: DayClue = { near: /재결|중재|결과|결론|감정|받았|나왔|송달/u }

const COMMITTEE =
  '로동계약을 한 곳이나 회사가 있는 곳의 노동인사쟁의중재위원회에 신청서를 내요. 서류가 모자라도 날짜가 가까우면 먼저 내세요. 공회나 12333에 물어볼 수 있어요.'
const ANEW = {
  ko: '회사에 달라고 하거나, 감찰 같은 부문에 신고하거나, 회사가 주겠다고 하면 그때부터 1년을 새로 세요. 문자나 접수증을 꼭 두세요.',
}

/** Arbitration, court, inspection, work injury in mainland China. Read on 2026-11-23. */
export const CN: readonly DeadlineRule[] = [
  {
    id: 'cn-arbitration',
    jurisdiction: 'cn',
    name: { ko: '노동중재 신청', en: 'Labour arbitration', zh: '申请劳动仲裁' },
    period: { years: 1 },
    asksDay: {
      ko: '권리가 침해된 것을 안 날이 언제인가요? (해고라면 해고를 통지받은 날)',
      en: 'When did you learn that your right was infringed?',
      zh: '哪一天知道权利被侵害的？（解雇的，填接到通知之日）',
    },
    words: {
      ko: '권리가 침해된 것을 알았거나 알 수 있었던 날부터 1년',
      en: '1 year from when you knew or should have known',
      zh: '自知道或者应当知道权利被侵害之日起1年',
    },
    what: {
      ko: '노동중재를 신청할 수 있는 마지막 날',
      en: 'Last day to apply for labour arbitration',
      zh: '申请劳动仲裁的最后一天',
    },
    how: { ko: COMMITTEE },
    article: '노동쟁의조정중재법#27',
    choices: {
      kind: {
        ask: { ko: '무엇을 두고 다투나요?', en: 'What is it about?', zh: '争议的是什么？' },
        options: {
          other: {
            label: { ko: '해고·보상금·계약 등', en: 'Dismissal, compensation, contract', zh: '解雇、补偿、合同等' },
            means: { kind: 'applies' },
          },
          wages: {
            label: { ko: '밀린 로임(임금)', en: 'Unpaid wages', zh: '拖欠工资' },
            means: {
              kind: 'other_rule',
              rule: 'cn-arbitration-wage',
              why: { ko: '밀린 로임은 다니는 동안 제한이 없고, 그만둔 날부터 따로 세요.' },
            },
          },
        },
      },
    },
    clue: WRONGED,
    notes: [
      ANEW,
      { ko: '2배 임금이나 연차 보상처럼 언제부터 세는지 지역마다 다른 돈도 있으니, 더 빠른 날로 세는 것이 안전해요.' },
    ],
  },
  {
    id: 'cn-arbitration-wage',
    jurisdiction: 'cn',
    name: { ko: '밀린 로임 노동중재', en: 'Arbitration over wages', zh: '欠薪劳动仲裁' },
    period: { years: 1 },
    asksDay: {
      ko: '그만둔 날(노동관계가 끝난 날)이 언제인가요?',
      en: 'On what day did the work relation end?',
      zh: '劳动关系是哪一天终止的？',
    },
    words: {
      ko: '다니는 동안은 제한이 없고, 그만둔 날부터 1년',
      en: 'none while employed, 1 year from leaving',
      zh: '在职期间不受限制，离职之日起1年',
    },
    what: {
      ko: '그만둔 뒤 밀린 로임(임금)으로 노동중재를 신청할 수 있는 마지막 날',
      en: 'Last day to apply for arbitration over wages after leaving',
      zh: '离职后就拖欠劳动报酬申请劳动仲裁的最后一天',
    },
    how: { ko: COMMITTEE },
    article: '노동쟁의조정중재법#27',
    choices: {
      left: {
        ask: { ko: '그만두셨나요?', en: 'Have you left?', zh: '已经离职了吗？' },
        options: {
          left: { label: { ko: '네, 그만뒀어요', en: 'Yes', zh: '是' }, means: { kind: 'applies' } },
          stays: {
            label: { ko: '아직 다녀요', en: 'Still employed', zh: '仍在职' },
            means: {
              kind: 'no_limit',
              why: {
                ko: '다니는 동안은 밀린 로임에 중재 기한이 없어요. 그만두면 그날부터 1년이에요. 그래도 증거가 없어지기 전에 서두르는 것이 좋아요.',
              },
            },
            told: STILL,
          },
        },
      },
    },
    clue: { near: LEFT },
    notes: [ANEW],
  },
  {
    id: 'cn-lawsuit',
    jurisdiction: 'cn',
    name: { ko: '중재 결과에 불복하는 소송', en: 'Court after the award', zh: '不服裁决起诉' },
    period: { days: 15 },
    asksDay: {
      ko: '재결서를 받은 날이 언제인가요?',
      en: 'When did you receive the award?',
      zh: '哪一天收到裁决书的？',
    },
    words: { ko: '재결서를 받은 날부터 15일', en: '15 days from receiving the award', zh: '收到裁决书之日起15天' },
    what: {
      ko: '인민법원에 소송을 낼 수 있는 마지막 날',
      en: 'Last day to go to court against the award',
      zh: '向人民法院起诉的最后一天',
    },
    how: { ko: '인민법원에 소장을 내요. 15일이 지나면 재결이 그대로 굳어져요. 공회나 법률원조센터에 바로 물어보세요.' },
    article: '노동쟁의조정중재법#50',
    clue: PAPER,
    notes: [{ ko: '한 번으로 끝나는 재결(종국 재결)이어도 노동자는 15일 안에 소송할 수 있어요(제48조).' }],
  },
  {
    id: 'cn-inspection',
    jurisdiction: 'cn',
    name: { ko: '노동보장감찰 신고', en: 'Labour inspection', zh: '劳动保障监察投诉' },
    period: { years: 2 },
    asksDay: {
      ko: '위반이 있었던 날이 언제인가요? (이어진 위반이면 끝난 날)',
      en: 'On what day was the law broken? (the last day, if it went on)',
      zh: '违法行为发生在哪一天？（持续的，填结束之日）',
    },
    words: {
      ko: '위반한 날(이어지면 끝난 날)부터 2년',
      en: '2 years from the breach, or its end',
      zh: '自违法行为发生（持续的，自终了）之日起2年',
    },
    what: {
      ko: '노동보장감찰에 신고할 수 있는 마지막 날',
      en: 'Last day to report to the labour inspection',
      zh: '向劳动保障监察投诉的最后一天',
    },
    how: { ko: '회사가 있는 곳의 노동보장감찰대에 신고해요(12333). 접수증을 받아 두세요.' },
    article: '노동보장감찰조례#20',
    choices: {
      going: {
        ask: { ko: '위반이 지금도 계속되나요?', en: 'Does it still go on?', zh: '违法行为现在还在继续吗？' },
        options: {
          over: { label: { ko: '끝났어요', en: 'It is over', zh: '已结束' }, means: { kind: 'applies' } },
          going: {
            label: { ko: '지금도 계속돼요', en: 'It goes on', zh: '仍在继续' },
            means: {
              kind: 'no_limit',
              why: { ko: '계속되는 동안은 2년이 시작되지 않아요. 끝난 날부터 세요. 지금 바로 신고할 수 있어요.' },
            },
            told: /지금도|아직도|계속/u,
          },
        },
      },
    },
    clue: { near: /끝났|그만|위반|나왔|안\s?(?:줬|들어|냈)|어겼/u },
    notes: [{ ko: '중재로 다툴 것(보상금, 배상 등)은 안 날부터 1년이 따로 흘러요.' }],
  },
  {
    id: 'cn-injury-recognition',
    jurisdiction: 'cn',
    name: { ko: '산재인정 신청', en: 'Recognition of a work injury', zh: '工伤认定申请' },
    period: { years: 1 },
    asksDay: {
      ko: '다친 날(직업병은 진단받은 날)이 언제인가요?',
      en: 'On what day was the accident (or the diagnosis)?',
      zh: '受伤（职业病为诊断）是哪一天？',
    },
    words: {
      ko: '다친 날(직업병은 진단일)부터 회사는 30일, 회사가 안 하면 본인·가족·공회가 1년',
      en: '30 days for the employer; 1 year for the worker, family or union',
      zh: '自受伤（诊断）之日起单位30天；单位不申请的，本人、家属、工会1年',
    },
    what: {
      ko: '본인·가족·공회가 산재인정을 신청할 수 있는 마지막 날',
      en: 'Last day for the worker, family or union to apply for recognition',
      zh: '本人、近亲属或工会申请工伤认定的最后一天',
    },
    how: { ko: '회사가 있는 곳의 사회보험 행정부문에 산재인정을 신청해요. 회사 동의가 없어도 돼요.' },
    article: '산재보험조례#17',
    choices: {
      who: {
        ask: { ko: '누가 신청하나요?', en: 'Who applies?', zh: '谁来申请？' },
        options: {
          worker: {
            label: { ko: '본인·가족·공회', en: 'Worker, family, union', zh: '本人、家属、工会' },
            means: { kind: 'applies' },
          },
          employer: {
            label: { ko: '회사', en: 'The employer', zh: '单位' },
            means: {
              kind: 'applies',
              term: {
                period: { days: 30 },
                words: { ko: '다친 날(직업병은 진단일)부터 30일' },
                what: { ko: '회사가 산재인정을 신청할 수 있는 마지막 날', zh: '单位申请工伤认定的最后一天' },
                how: {
                  ko: '회사가 사회보험 행정부문에 신청해야 해요. 회사가 30일 안에 안 하면 본인·가족·공회가 1년 안에 직접 신청할 수 있고, 그 사이 든 비용은 회사가 내요.',
                },
              },
            },
          },
        },
      },
    },
    clue: HURT,
    notes: [{ ko: '본인 탓이 아닌 까닭으로 늦은 시간은 1년에 넣지 않는 경우가 있어요. 지났더라도 상담해 보세요.' }],
  },
  {
    id: 'cn-injury-reassessment',
    jurisdiction: 'cn',
    name: { ko: '노동능력 재감정', en: 'Second assessment', zh: '再次劳动能力鉴定' },
    period: { days: 15 },
    asksDay: {
      ko: '감정 결론을 받은 날이 언제인가요?',
      en: 'When did you receive the result?',
      zh: '哪一天收到鉴定结论的？',
    },
    words: {
      ko: '감정 결론을 받은 날부터 15일',
      en: '15 days from receiving the result',
      zh: '收到鉴定结论之日起15天',
    },
    what: {
      ko: '재감정을 신청할 수 있는 마지막 날',
      en: 'Last day to apply for a second assessment',
      zh: '申请再次鉴定的最后一天',
    },
    how: { ko: '성(자치구·직할시) 노동능력감정위원회에 재감정을 신청해요.' },
    article: '산재보험조례#26',
    clue: PAPER,
  },
]
