import type { Jurisdiction } from '../text.ts'
import type { Say, WordingKey } from '../wording.ts'
import type { Crisis } from './crisis.ts'

type CrisisKey = Extract<WordingKey, `answering.crisis.${string}`>

// The first number is the one to call first.
const NUMBERS: Readonly<Record<Jurisdiction, Readonly<Record<Crisis, readonly CrisisKey[]>>>> = {
  kr: {
    self_harm: ['answering.crisis.kr_109', 'answering.crisis.kr_119', 'answering.crisis.kr_112'],
    violence: ['answering.crisis.kr_112', 'answering.crisis.kr_119'],
    accident: ['answering.crisis.kr_119', 'answering.crisis.kr_112'],
  },
  cn: {
    self_harm: [
      'answering.crisis.cn_12356',
      'answering.crisis.cn_120',
      'answering.crisis.cn_110',
      'answering.crisis.cn_119',
    ],
    violence: ['answering.crisis.cn_110', 'answering.crisis.cn_120'],
    accident: ['answering.crisis.cn_120', 'answering.crisis.cn_119', 'answering.crisis.cn_110'],
  },
}

/** What to do now and whom to call, the numbers of the member's country; of both, labelled, where it is unknown. */
export function crisisCard(crisis: Crisis, jurisdiction: Jurisdiction | undefined, say: Say): string {
  const numbers = jurisdiction
    ? [say('answering.crisis.call'), ...lines(crisis, jurisdiction, say)]
    : [
        say('answering.crisis.call'),
        `[${say('answering.crisis.in_kr')}]`,
        ...lines(crisis, 'kr', say),
        `[${say('answering.crisis.in_cn')}]`,
        ...lines(crisis, 'cn', say),
      ]
  return [
    say(`answering.crisis.${crisis}`),
    numbers.join('\n'),
    say(`answering.crisis.${crisis}_now`),
    say('answering.crisis.person'),
  ].join('\n\n')
}

const lines = (crisis: Crisis, jurisdiction: Jurisdiction, say: Say): string[] =>
  NUMBERS[jurisdiction][crisis].map((key) => `· ${say(key)}`)
