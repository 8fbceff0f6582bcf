import { describe, expect, test } from 'vitest'
import { choice, choices } from '../../src/core/intake/steps/choice.ts'
import { consent } from '../../src/core/intake/steps/consent.ts'
import { yesNo } from '../../src/core/intake/steps/yes-no.ts'
import { afterAll, DONE, heard, pressed, RESTART, STICKER, says, typed, VOICE } from './reading.ts'

const OPTIONS = {
  wages: { ko: '임금·수당', en: 'Wages', zh: '工资' },
  // Worded in Korean only: its missing languages must not match an empty text.
  hours: { ko: '근로 시간' },
  other: { ko: '다른 일', en: 'Other' },
}
const one = choice({ ko: '무엇인가요?' }, OPTIONS)
const several = choices({ ko: '무엇들인가요?' }, OPTIONS)
const whether = yesNo({ ko: '그런가요?' })
const SHOWN = { locale: 'ko', currency: 'KRW' } as const

describe('a choice', () => {
  test.each([
    [pressed('hours'), 'hours'],
    [typed('2'), 'hours'],
    [typed('２'), 'hours'],
    [typed('근로시간'), 'hours'],
    [typed('임금 수당'), 'wages'],
    [typed('WAGES'), 'wages'],
    [typed('工资'), 'wages'],
  ])('%j is %s', (said, key) => {
    expect(heard(one, said)).toBe(key)
  })

  test.each([
    pressed('gone'),
    pressed('__proto__'),
    typed('4'),
    typed('0'),
    typed(''),
    typed('…'),
    typed('...'),
    typed('\u200b'),
    typed('😀'),
    typed('wagez'),
    STICKER,
    VOICE,
    DONE,
  ])('%j is none of them', (said) => {
    expect(heard(one, said)).toEqual(says('option_wanted'))
  })

  test('is shown in its own words, Korean where a language is missing', () => {
    expect([one.show('wages', { ...SHOWN, locale: 'zh' }), one.show('hours', { ...SHOWN, locale: 'zh' })]).toEqual([
      '工资',
      '근로 시간',
    ])
  })
})

describe('several choices', () => {
  test('each press adds or takes away, in the order of the list', () => {
    expect(afterAll(several, [pressed('other'), pressed('wages'), DONE])).toEqual(['wages', 'other'])
    expect(afterAll(several, [pressed('other'), pressed('wages'), pressed('other'), DONE])).toEqual(['wages'])
    expect(afterAll(several, [pressed('other'), pressed('other'), DONE])).toEqual(says('at_least_one'))
  })

  test('may be typed in one go', () => {
    expect(heard(several, typed('다른 일, 1'))).toEqual(['wages', 'other'])
  })

  test('typed words end them as the button does', () => {
    expect(afterAll(several, [pressed('other'), typed('다 골랐어요')])).toEqual(['other'])
  })

  test('starting over forgets what was chosen', () => {
    expect(afterAll(several, [pressed('other'), RESTART])).toEqual({ so_far: [] })
  })

  test.each([pressed('gone'), typed('5'), typed('다른 일, 모름'), typed(''), typed(',,'), typed('😀'), STICKER])(
    '%j is none of them',
    (said) => {
      expect(heard(several, said, ['wages'])).toEqual(says('option_or_done_wanted'))
    },
  )

  test('parts that no longer read are left behind', () => {
    expect(heard(several, pressed('wages'), ['gone'])).toEqual({ so_far: ['wages'] })
  })

  test('are shown joined', () => {
    expect(several.show(['wages', 'other'], SHOWN)).toBe('임금·수당, 다른 일')
  })
})

describe('yes or no', () => {
  test.each([
    [pressed('yes'), true],
    [typed('네'), true],
    [typed('예.'), true],
    [typed('응'), true],
    [typed('1'), true],
    [typed('있습니다'), true],
    [typed('是'), true],
    [pressed('no'), false],
    [typed('아니요'), false],
    [typed('아뇨'), false],
    [typed('없습니다'), false],
    [typed('2'), false],
    [typed('没有'), false],
  ])('%j is %s', (said, value) => {
    expect(heard(whether, said)).toBe(value)
  })

  test.each([typed(''), typed('글쎄요'), typed('3'), typed('😀'), STICKER])('%j is neither', (said) => {
    expect(heard(whether, said)).toEqual(says('option_wanted'))
  })

  test('is shown in words', () => {
    expect([whether.show(true, SHOWN), whether.show(false, { ...SHOWN, locale: 'zh' })]).toEqual(['예', '否'])
  })
})

describe('a consent', () => {
  const needed = consent({ ko: '보험에 드는 데 동의하세요?' }, { hint: { ko: '받는 곳: 보험회사' } })
  const free = consent({ ko: '전해도 될까요?' }, { required: false })

  test('keeps the text agreed to, its small print too', () => {
    expect(heard(needed, pressed('agree'))).toEqual({
      agreed: true,
      text: '보험에 드는 데 동의하세요?\n받는 곳: 보험회사',
    })
  })

  test('that is needed says so when declined', () => {
    expect(heard(needed, pressed('decline'))).toEqual(says('consent_needed'))
  })

  test('that is free may be declined', () => {
    expect(heard(free, typed('동의하지 않아요'))).toEqual({ agreed: false, text: '전해도 될까요?' })
    expect(heard(free, typed('동의 안 합니다'))).toHaveProperty('agreed', false)
  })

  test('may be typed by its own word only', () => {
    expect(heard(needed, typed('동의합니다'))).toHaveProperty('agreed', true)
    expect(['네', '응', '', '😀', '동의가 뭔데요'].map((text) => heard(needed, typed(text)))).toEqual(
      Array(5).fill(says('option_wanted')),
    )
  })

  test('is shown in words', () => {
    expect([free.show({ agreed: true, text: '' }, SHOWN), free.show({ agreed: false, text: '' }, SHOWN)]).toEqual([
      '동의해요',
      '동의하지 않아요',
    ])
  })
})
