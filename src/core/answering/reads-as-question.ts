import type { Day } from '../calendar.ts'
import type { Jurisdiction } from '../text.ts'
import type { Sources } from './find.ts'
import { squeezed, visible } from './plain-form.ts'

// "되나요", "맞는가요", "할까요", "습니까", "됨까", "되냐": endings of a question, whatever stands before.
const ASKING =
  /(?<![만끝화떠지어나])나[요여]$|까[요여]?$|[니슴함됨임검감옴짬]까$|는지(요|여)?$|인지요$|[ㄴ은는인던한된간른린운]가[요여]?$|느냐$|[으하되나이]냐(고요)?$|을라나$|려나요?$|(뭐|무엇|언제|어디|얼마|누구|몇\S{1,3}|왜)(이에|예|에|인|일|입니|임|죠|지|야|이야|임|여|요|에여|니)\S{0,2}$|(어떻게|어케|어찌|언제|어디서?|왜|얼마나?|몇\S{1,3}|뭐|뭘|누가|누구한테)\S{0,12}(해요|돼요|되요|하죠|하지요|하면돼요|하면되요|가요|나와요|줘요|주나|받아요|내요|써요|걸려요|있어요|없어요|되는거|해야돼요|해야되요|해야하죠)\S{0,4}$|(알려|가르쳐|설명해|말해)(주세요|주십시오|줘요?|주실래요|주시겠어요|달라|주라)$|궁금(해요|합니다|함다|한데요?|해서요)$|(알고싶|묻고싶|여쭤)\S{0,6}$/
// "내야 돼요", "안 내도 돼요": asking or stating; with a word of doubt, asking.
const MAYBE = /(도|야|면)(안)?(돼|되|하)(요|여|나|지|죠|는거)?(요|죠|여)?$/
const DOUBT =
  /꼭|이거|이건|이것|저것|혹시|정말|진짜로|굳이|반드시|안(내|하|써|적|보내|올려)|나중에|대신|없으면|모르면|말고/

/** Whether a free-text reply reads as a question to the bot instead. A description of what happened does not. */
export function readsAsQuestion(text: string): boolean {
  const shown = visible(text)
  const sentences = shown.split(/(?<=[.?!。？])\s+|\n+/).filter((sentence) => squeezed(sentence).length > 0)
  const last = sentences.at(-1)
  if (!last || squeezed(last).length < 4) return false
  if (/[?？][\s!~ㅠㅜㅋㅎ.)]*$/.test(last)) return /[가-힣一-龥a-z]{2}/i.test(last)
  const said = squeezed(last)
  return ASKING.test(said) || (sentences.length === 1 && MAYBE.test(said) && DOUBT.test(said))
}

// A reply that a step refused is more likely a slip than a question, so more must speak for a question than when one is asked.
const CONFIDENT = { score: 1.8, coverage: 0.6, length: 5 }

/** Whether search answers a text with confidence: for a text that the open step could not read. */
export function confidentQuestion(text: string, jurisdiction: Jurisdiction, day: Day, sources: Sources): boolean {
  if (squeezed(text).replace(/[\d]/g, '').length < CONFIDENT.length) return false
  const [best] = sources.find({ text, jurisdiction, day, limit: 1 })
  if (!best || best.entry.kind === 'remark') return false
  const enough = readsAsQuestion(text) ? CONFIDENT.coverage / 2 : CONFIDENT.coverage
  return best.score >= CONFIDENT.score && best.coverage >= enough
}
