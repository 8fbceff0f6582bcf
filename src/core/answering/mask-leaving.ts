import { COVER, mask } from './mask.ts'
import { visible } from './plain-form.ts'

const SURNAME =
  '(?:[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국어은편용]|남궁|황보|선우|제갈)'
const TITLE = '(?:씨|군|사장|부장|과장|차장|대리|팀장|반장|소장|실장|이사|조장|주임|선생|대표|점장|원장|형님|언니|누나)'

/** What tells of one person and no rule depends on; what stands there is covered before a text leaves the house. */
const TELLING: readonly RegExp[] = [
  // Telephone numbers of both countries.
  /(?<!\d)(?:\+?(?:82|86)[\s-]?|0)\d{1,3}[\s).-]{0,2}\d{3,4}[\s.-]?\d{4}(?!\d)/gu,
  /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/gu,
  // Accounts and other long numbers: ten digits or more, in groups or not.
  /(?<![\d.])\d(?:[\s-]?\d){9,}(?![\d,])/gu,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  /(?<![\w.])@\w{4,}/gu,
  // Names where a text says that they are one, or where a title follows.
  /(?<=(?:이름은|이름이|성함은|성명은|성명:|이름:)\s?)[가-힣]{2,4}?(?=이고|이며|이라|이에요|입니다|인데|예요|라고|[\s,.]|$)/gu,
  new RegExp(`(?<=(?:저는|제가|전|나는)\\s)${SURNAME}[가-힣]{2}(?=(?:이?라고)\\s?(?:합니다|해요|하는데|합니당))`, 'gu'),
  new RegExp(`(?<![가-힣])${SURNAME}[가-힣]{2}(?=\\s?${TITLE})`, 'gu'),
  new RegExp(`(?<=${TITLE}\\s)${SURNAME}[가-힣]{2}(?=(?:이|가|은|는|을|를|에게|한테|께서|하고|의)(?![가-힣]))`, 'gu'),
]

/**
 * A text as it may leave the house: personal numbers, telephone and account numbers, addresses on the net, names as far as they can be
 * told, and whatever is known of this member. Sums, days and places stay, since the answer hangs on them.
 */
export function maskLeaving(text: string, known: readonly string[] = []): string {
  const covered = TELLING.reduce((left, pattern) => left.replace(pattern, COVER), mask(visible(text)).text)
  return known
    .map((one) => one.trim())
    .filter((one) => one.length >= 2)
    .reduce((left, one) => left.replaceAll(one, COVER), covered)
}
