import type { Chatter } from '../conversation/chatter.ts'

/** Staff answer the member once, whatever happens to the bot meanwhile: what they see tells whether it is done. */
export async function answersMember(staff: Chatter, reference: string): Promise<void> {
  await staff.follows(`https://t.me/bot?start=s_${reference}`)
  for (let acts = 0; acts < 30; acts += 1) {
    const { text } = staff.chat.last()
    if (text.includes(reference) && /답장|처리했어요/u.test(text) && /처리했어요|담당자 답장/u.test(text)) return
    if (/이대로 낼까요/u.test(text)) await staff.presses('제출')
    else if (/전할 내용을 적어 주세요/u.test(text)) await staff.says('서류 잘 받았어요')
    else if (text.includes(reference)) await staff.presses('답장 보내기')
    else await staff.follows(`https://t.me/bot?start=s_${reference}`)
  }
  throw new Error(`The reply was never recorded:\n${staff.chat.transcript(8)}`)
}
