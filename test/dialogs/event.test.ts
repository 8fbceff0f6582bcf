import { expect, test } from 'vitest'
import { answers, handsIn } from '../conversation/applies.ts'
import type { Chatter } from '../conversation/chatter.ts'
import { joins } from '../conversation/joins.ts'
import { onBothRecords } from '../conversation/on-both-records.ts'
import { opensRound } from '../conversation/opens-round.ts'

async function signsUp(member: Chatter, title: string, ...replies: readonly string[]): Promise<string> {
  await member.says('/apply')
  await member.presses('문화·체육 행사 참가', title)
  await member.presses(title, '혼자 나가세요')
  return answers(member, ...replies)
}

const alone = (name: string): string[] => [
  '[혼자]',
  '배드민턴',
  '[없어요]',
  '[다 골랐어요]',
  name,
  '010-2345-6789',
  '[건너뛰기]',
  '[동의해요]',
  '[동의해요]',
]
const team = (unit: string, ...players: readonly string[]): string[] => [
  ...[
    '[팀으로]',
    '배구',
    unit,
    players.join('\n'),
    '[다 적었어요]',
    '[없어요]',
    '[다 골랐어요]',
    '김주장',
    '010-2345-6789',
  ],
  ...['[동의해요]', '[동의해요]'],
]

onBothRecords('places in a round', (theBot) => {
  test('seats for people: taken, waited for, given up, offered, accepted', async () => {
    const bot = theBot()
    await opensRound(bot, '봄 배드민턴', '2', '0')
    const members: Chatter[] = []
    for (const name of ['하나', '두리', '세나', '네오']) members.push(await joins(bot.person(name)))
    const [hana, duri, sena, neo] = members as [Chatter, Chatter, Chatter, Chatter]
    await signsUp(hana, '봄 배드민턴', ...alone('김하나'))
    const seated = await hana.presses('제출', ['접수했어요', '자리가 확정됐어요'])
    const reference = /[A-Z0-9]{4}-[A-Z0-9]{3,4}/u.exec(seated)?.[0] ?? ''
    await hana.presses('제출', '이미 냈거나')
    await signsUp(duri, '봄 배드민턴', ...alone('김두리'))
    await duri.presses('제출', '자리가 확정됐어요')
    await sena.says('/apply')
    await sena.presses('문화·체육 행사 참가', '자리가 찼어요')
    await signsUp(sena, '봄 배드민턴', ...alone('김세나'))
    await sena.presses('제출', '대기 1번')
    await signsUp(neo, '봄 배드민턴', ...alone('김네오'))
    await neo.presses('제출', '대기 2번')
    await bot.admin.says('/round', ['신청 2명', '대기 2명'])

    await hana.says('/status', [reference, '참가 확정'])
    await hana.presses(reference)
    await hana.presses('신청 철회')
    await hana.presses('네, 철회할게요', '철회했어요')
    await bot.settle()
    // Eight hours of the office from shortly after ten.
    const offer = await sena.isTold('빈자리가 났어요')
    expect(offer.text).toContain('2026-03-11 09:')
    neo.neverHeard('빈자리가 났어요')
    await sena.presses('자리 받기', '자리가 확정됐어요')
    await sena.says('/status', '참가 확정')
    await sena.pressesOn(offer, '자리 받기', '처리 상태가 바뀌었어요')
  })

  test('an offer that nobody answers goes on to the next', async () => {
    const bot = theBot()
    await opensRound(bot, '봄 탁구', '1', '0')
    const [first, second, third] = (await Promise.all(
      ['일순', '이순', '삼순'].map((name) => joins(bot.person(name))),
    )) as [Chatter, Chatter, Chatter]
    await signsUp(first, '봄 탁구', ...alone('김일순'))
    const reference = await handsIn(first)
    await signsUp(second, '봄 탁구', ...alone('김이순'))
    await second.presses('제출', '대기 1번')
    await signsUp(third, '봄 탁구', ...alone('김삼순'))
    await third.presses('제출', '대기 2번')
    await bot.admin.says('/queue')
    await bot.admin.presses(`${reference} 열기`)
    await bot.admin.presses('종결', '이유')
    await bot.admin.says('다치셔서 못 나오세요')
    await bot.admin.presses('제출', '종결됐어요')
    await bot.settle()
    const offer = await second.isTold('빈자리가 났어요')
    bot.itIs('2026-03-11T18:30+09:00')
    await bot.settle()
    await bot.settle()
    await third.isTold('빈자리가 났어요')
    await second.pressesOn(offer, '자리 받기', '처리 상태가 바뀌었어요')
    await third.presses('이번에는 안 갈게요', '철회했어요')
  })

  test('a team is signed up with its list of players, and no more units than there is room for', async () => {
    const bot = theBot()
    await opensRound(bot, '봄 배구', '10', '1')
    const captain = await joins(bot.person('주장'))
    await signsUp(captain, '봄 배구', ...team('한빛 1지부', '김하나, 40대', '이두리 7번', '박세나'))
    expect(captain.chat.last().text).toMatch(/1\. 김하나 \(40대\)\s+2\. 이두리 \(7번\)\s+3\. 박세나/u)
    await captain.presses('제출', '자리가 확정됐어요')
    const other = await joins(bot.person('둘째 주장'))
    await signsUp(other, '봄 배구', ...team('한빛 1지부', '최네오, 30대', '정다섯, 30대'))
    await other.presses('제출', '자리가 확정됐어요')
    const third = await joins(bot.person('다른 단위'))
    await signsUp(third, '봄 배구', ...team('한빛 2지부', '한여섯', '오일곱'))
    await third.presses('제출', '대기 1번')
    await bot.admin.says('/round', ['신청 5명', '단위 1곳', '대기 1명'])
  })

  test('a round that is closed takes nobody, not even who was filling in', async () => {
    const bot = theBot()
    await opensRound(bot, '봄 등산', '0', '0')
    const member = await joins(bot.person('늦은이'))
    await signsUp(member, '봄 등산', ...alone('김늦은'))
    await bot.admin.says('/round')
    await bot.admin.presses('닫기: 봄 등산', '닫을까요')
    await bot.admin.presses('네, 닫을게요', '닫았어요')
    await member.presses('제출', '그사이 모집이 마감됐어요')
    await member.says('/apply')
    expect(await member.presses('문화·체육 행사 참가')).not.toContain('봄 등산')
  })

  test('two members press for the last seat at once: one sits, one waits', async () => {
    const bot = theBot()
    await opensRound(bot, '봄 장기', '1', '0')
    const both = await Promise.all(['갑', '을'].map((name) => joins(bot.person(name))))
    for (const member of both) await signsUp(member, '봄 장기', ...alone('김선수'))
    const receipts = await Promise.all(both.map((member) => member.presses('제출', '접수했어요')))
    expect(new Set(receipts.map((text) => /확정|대기 1번/u.exec(text)?.[0]))).toEqual(new Set(['대기 1번', '확정']))
  })
})
