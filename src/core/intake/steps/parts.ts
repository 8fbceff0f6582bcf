import type { Said } from '../step.ts'
import { plain } from './plain.ts'

const DONE =
  /^(다\s?(했|적었|썼|보냈|골랐|됐|끝났)\S*|끝|끝이에요|완료|이상|이상입니다|done|that's all|完了|完成|好了|[选发写]完了|选好了)[.!~]*$/iu

/** Ends a reply of several parts: the button, or its words typed. Without this, "다 적었어요" would be a player named 다. */
export const endsParts = (said: Said): boolean =>
  said.kind === 'done' || (said.kind === 'text' && DONE.test(plain(said.text)))
