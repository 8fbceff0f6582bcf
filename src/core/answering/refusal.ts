import type { Day } from '../calendar.ts'
import { asksFor, evasionIn, signsIn } from './evasion.ts'
import { asksForOthersData } from './others-data.ts'
import { heard, softened, squeezed } from './plain-form.ts'
import type { Refusal, Resembles } from './resemblance.ts'
import { trickIn } from './trickery.ts'
import { wantsService } from './wants-service.ts'
import { writtenIn } from './written-in.ts'

export type { Refusal } from './resemblance.ts'

// Chosen on every variant, each scored without its own section's: alone the examples decide only far from anything honest; where a
// word of wrongdoing stands in the text as well, less will do. Somebody else's plan, or a question whether it is allowed, needs more.
const ALONE = 5
const WITH_A_SIGN = 2.5
const PENALTY = 5
// A statement that asks for nothing.
const UNASKED = 2
// A few words say too little to be refused for them.
const SHORT = 16
const FOR_SHORT = 3

// Words that honest questions rarely need; by themselves they decide nothing.
const SLY = heard(
  '작전|계략|눈가림|눈속임|흉내|몰래|슬그머니|슬쩍|들통|들키|들켜|안걸리|걸릴까|표(?:가)?(?:안|덜)나|티(?:가)?(?:안|덜)나|표안나|핑계|우길|우기|은폐|숨기|숨겨|감추|덮고|달래야|달래서|무마|트집|꼬투리|구실|빌미|배제하|매장시|캐봐|캐내|뒷조사|재작성|짜맞|지어내|꾸며|꾸밀|꾸미|둔갑|빼돌|입단속|입막|못하게(?:하|만)|모르니까|모르게|나가게|관두게|그만두게|지쳐|질리게|못버티|쥐여주|쥐어주|때문아니라|때문이아니라|그럴듯|자연스럽|비슷하게|비밀(?:통지|지침|합의)|그렇게보이게|처럼보이|인척|한척|골라서?빼|이름만|유리하게|유리해요',
)

// Asked what has to be done, or for the union's help.
const DUTIFUL = heard(
  '(?:써|해|줘|내|적어|알려|갖춰|받아)야(?:하나요|합니까|되나요|하는지|하는가요)$|어떻게(?:쓰|하|계산하|처리하)(?:나요|는가요|는건가요|죠)$|도와(?:주시|주나|줌까|줍니)|가입하|들어가고싶|처벌|신고하고싶',
)

/** Why a text is refused, or undefined: by the phrases that say so, else by its likeness to what curators wrote down. */
export function refusalOf(text: string, today: Day, resembles: Resembles | undefined): Refusal | undefined {
  const trick = trickIn(text, today)
  if (trick) return trick
  if (asksForOthersData(text)) return 'others_data'
  return evasionIn(text) ?? likeness(text, resembles)
}

function likeness(text: string, resembles: Resembles | undefined): Refusal | undefined {
  // The examples are Korean but for a few of trickery, so that any sentence of another language would be like those.
  if (!resembles || writtenIn(text) !== 'korean') return undefined
  const { refusal, left, sly } = likenessOf(text, resembles)
  return left >= (sly ? WITH_A_SIGN : ALONE) ? refusal : undefined
}

/** What is left of the likeness after what speaks for honesty, and whether a word of wrongdoing stands in the text. */
export function likenessOf(text: string, resembles: Resembles) {
  const { refusal, score } = resembles(text)
  const { asks, honest } = asksFor(text)
  const words = softened(squeezed(text))
  const dutiful = DUTIFUL.test(words) || wantsService(text) ? 1 : 0
  const left = score - (honest + dutiful) * PENALTY - (asks ? 0 : UNASKED) - (words.length < SHORT ? FOR_SHORT : 0)
  return { refusal, left, sly: SLY.test(words) || signsIn(text).length > 0 }
}
