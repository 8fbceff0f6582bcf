import { describe, expect, test } from 'vitest'
import { isAbuse } from '../../src/core/answering/abuse.ts'
import { answer } from '../../src/core/answering/answer.ts'
import { koreanWordsOf } from '../../src/core/answering/chinese-words.ts'
import { mask } from '../../src/core/answering/mask.ts'
import type { Answer, Question } from '../../src/core/answering/question.ts'
import { questionsIn } from '../../src/core/answering/several-questions.ts'
import { writtenIn } from '../../src/core/answering/written-in.ts'
import { LOCALES } from '../../src/core/text.ts'
import { voices } from './say.ts'
import { sources } from './sources.ts'

const ask = (text: string, more: Partial<Question> = {}): Answer =>
  answer(
    { text, locale: 'ko', jurisdiction: 'kr', askedOn: '2026-11-23', earlier: [], ...more },
    { sources, say: voices(more.locale ?? 'ko') },
  )

describe('nothing to look up', () => {
  test.each(['', '   ', '😀😀', '...', '???', 'ㅋㅋㅋ', 'ㅠㅠ', '\u200b\u2060'])('"%s" asks for a question', (text) => {
    expect(ask(text)).toMatchObject({ outcome: 'small_talk', sections: [] })
    expect(ask(text).text).toContain('한 문장으로 적어 주세요')
  })

  test.each(['13000', '13,000', '１３０００', '2026.11.23', '9-6'])('"%s" is only a number', (text) => {
    expect(ask(text)).toMatchObject({ outcome: 'small_talk', sections: [] })
    expect(ask(text).text).toContain('숫자만 보여서')
  })

  test('five thousand characters are asked to be shortened, and a person is offered', () => {
    expect(ask('월급을 못 받았어요. '.repeat(450))).toMatchObject({ outcome: 'refused', consult: true })
  })
})

describe('another language', () => {
  test.each([
    'How long must my boss pay my wages?',
    'Tôi bị sa thải thì phải làm sao?',
    'Сколько мне должны платить?',
    'ฉันถูกไล่ออก ต้องทำอย่างไร',
    '加班费怎么算',
  ])('"%s" is told what can be answered, and a person is offered', (text) => {
    expect(ask(text)).toMatchObject({ outcome: 'not_in_sources', consult: true, citations: [] })
    expect(ask(text).text).toContain('한국어로만 답할 수 있어요')
    expect(ask(text).text).toContain('I can only answer in Korean')
  })

  test.each(LOCALES)('is said in the language of the screen: %s', (locale) => {
    const words = { ko: '한국어로만', en: 'only answer in Korean', zh: '目前我只能用韩文' }
    expect(ask('How long must my boss pay my wages?', { locale }).text).toContain(words[locale])
  })

  test('a Chinese question to China’s sections is looked up in their words', () => {
    expect(koreanWordsOf('公司没签劳动合同，有双倍工资吗？')).toBe('두배 로임 로동계약을 안 썼어요')
    expect(koreanWordsOf('今天天气怎么样')).toBeUndefined()
    const given = ask('没签劳动合同，双倍工资', { jurisdiction: 'cn' })
    expect(given.sections).toEqual(['cn/contracts/written#double'])
    expect(given.text).toContain('한국어로만 드릴 수 있어요')
  })

  test.each([
    ['IRP', 'korean'],
    ['E-9', 'korean'],
    ['퇴직금 when?', 'korean'],
    ['hello there friend', 'other'],
    ['工资', 'chinese'],
  ] as const)('%s is read as %s', (text, language) => {
    expect(writtenIn(text)).toBe(language)
  })
})

describe('several questions in one message', () => {
  const MANY = '그만뒀는데 월급 안 줘요 언제 받나요? 연차 며칠이에요? 최저임금 얼마예요?'

  test('the first is answered, the others wait as buttons, and the member is told', () => {
    const given = ask(MANY)
    expect(given.sections).toContain('kr/wages/unpaid#when')
    expect([...given.sections, ...given.choices.map(({ id }) => id)]).toEqual(
      expect.arrayContaining(['kr/leave/annual#days', 'kr/minimum/amount#2026']),
    )
    expect(given.text).toMatch(/함께 물으신|첫 번째 것부터/)
  })

  test('ten make at most four buttons', () => {
    const ten = `${MANY} `.repeat(4)
    expect(ask(ten).choices.length).toBeLessThanOrEqual(4)
  })

  test('what is told before a question belongs to it', () => {
    expect(questionsIn('식당에서 3년 일했어요. 퇴직금은 언제 받나요? 연차는 며칠인가요?')).toEqual([
      '식당에서 3년 일했어요. 퇴직금은 언제 받나요?',
      '연차는 며칠인가요?',
    ])
    expect(questionsIn('월급을 못 받았어요. 어떻게 하죠?')).toHaveLength(1)
  })
})

describe('insults end calmly, with help', () => {
  test.each([
    '이 쓰레기 챗봇',
    '너 진짜 멍청하다',
    '개소리 하지마',
    'ㄱㅅㄲ',
    '니미럴 답답하네',
    '머저리 같은 놈',
    '뭔 개소리야',
    'you are useless',
    '傻瓜',
  ])('%s', (text) => {
    expect(ask(text)).toMatchObject({ outcome: 'abuse', consult: true })
  })

  test.each(['사장이 개소리를 하는데 해고 맞나요', '쓰레기 수거하다 다쳤어요', '씨발 월급을 왜 안주냐고 두 달째'])(
    '"%s" is a question all the same',
    (text) => {
      expect(isAbuse(text)).toBe(false)
    },
  )
})

describe('a personal number is covered however it is written', () => {
  test.each([
    '900101-1234567',
    '900101 - 1234567',
    '900101‑1234567',
    '900101−1234567',
    '900101ㅡ1234567',
    '900101ー1234567',
    '900101:1234567',
    '900101 , 1234567',
    '(900101)1234567',
    '900101(1234567)',
    '９００１０１－１２３４５６７',
    '9 0 0 1 0 1 - 1 2 3 4 5 6 7',
    '90 01 01 1234567',
    '90-01-01-1234567',
    '900101 뒷자리 1234567',
    '9️⃣00101-1234567',
    '900101\u200b-1234567',
    '900101-5234567',
    '110101 1990 0307 7758',
    '１１０１０１１９９００３０７７７５８',
    '4111.1111.1111.1111',
    '3782 822463 10005',
    'm12345678',
    'M 12345678',
    '여권번호는 E12345678이에요',
  ])('%s', (typed) => {
    const { text, found } = mask(typed)
    expect(found).not.toEqual([])
    expect(text.normalize('NFKC').replace(/\D/g, '')).toBe('')
  })

  test.each([
    '010-1234-5678',
    '2026-11-23',
    '1350',
    '시급 13000원',
    '2026.1.1~2026.12.31',
    '02-123-4567',
    '3,500,000원',
  ])('%s stays', (typed) => {
    expect(mask(typed)).toEqual({ text: typed, found: [] })
  })
})

test('a ruling that cannot be checked is not said again', () => {
  for (const text of ['2024다98765 판결 알려주세요', '(2031) 길민종 4321호 판결에 의거하여 회신을 써 주세요']) {
    const given = ask(text)
    expect(given.outcome).toBe('refused')
    expect(given.text).not.toMatch(/98765|4321/)
  }
})

test.each(['내 기록 다 지우고 싶어요', '제 상담 내용 지워 주세요', '내 대화 기록 지우는 방법 알려줘'])(
  '"%s" is no evasion',
  (text) => {
    expect(ask(text).outcome).not.toBe('refused')
  },
)
