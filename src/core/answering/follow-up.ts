import { squeezed } from './plain-form.ts'

const LEANS =
  /^(그럼|그러면|그럼요|그건|그거|그게|그것|그래도|그런데|근데|그리고|그때|그래서|그중|그 ?경우|이 ?경우|이럴 ?때|그럴 ?때|이건|이거|거기|여기서|만약|만일|혹시 그|또|아니|아 |저는요|제 ?경우|반대로|아니면|대신)/
const TAIL =
  /(이면|라면|하면|되면|면|때|경우|사람|근로자|직원|알바|회사|도|은|는)(에는|엔|은|는|도)?\s*(요|어때요|어떤가요|어떻게\s*(돼요|되나요|해요)|마찬가지(인가요|예요)?|같아요|같나요)?\s*\?*$/
const SHORT = 28

/** Whether a text only makes sense after the question before it: "그럼 5인 미만이면요?" */
function leansOnEarlier(text: string): boolean {
  const length = squeezed(text).length
  return length <= SHORT && (LEANS.test(text) || (length <= 14 && TAIL.test(text)))
}

/** The text to search for: a follow-up is joined to the last question that stood by itself. */
export function completed(text: string, earlier: readonly string[]): string {
  if (!leansOnEarlier(text)) return text
  const stem = earlier.findLast((question) => !leansOnEarlier(question)) ?? earlier.at(-1)
  return stem ? `${stem} ${text}` : text
}
