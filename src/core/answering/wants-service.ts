import { squeezed } from './plain-form.ts'

const WISH =
  /(신청|상담|지원)할때|구조금|축하금|조의금|위로금|지원금(을)?(받|신청|기준)|상담(창구|해주|실|소)|(신청|접수|예약|참가|참여|등록|가입|추천|제출|접수|지원)(하고싶|하려|할래|할게|합니다|할수있|하고자|하겠|을하고|은어떻게|어떻게|방법|하는법|해주|받고싶|받으려|서류|마감|기간|자격|안내|창구|되나|돼나|가능)|이름(을)?내|나오나요|나와요|주나요|보내주|받아가|빌려|대관|도와주는|도움(을)?받고싶|상담(받|하고|신청|예약|하려)|물어볼|장학|명절선물|조합에서|노조에서|공회에서|조합에알|조합에신/

/** Whether the words ask for something the union does, rather than for a rule. */
export const wantsService = (text: string): boolean => WISH.test(squeezed(text))
