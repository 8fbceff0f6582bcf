import { type Day, yearOf } from '../calendar.ts'
import { namesNoSuchArticle } from './no-such-article.ts'
import { squeezed, visible } from './plain-form.ts'

/** Attempts to make the bot say what it did not find. */
export type Trick = 'injection' | 'repeat' | 'forged_decision'

const HIDDEN_RULES =
  /(시스템|초기|히든|숨겨진|숨은|원래)(의)?(프롬프트|프롬트|메시지|메세지|명령|지시|지침|설정|규칙)|프롬프트|프롬트|systemprompt|systemmessage|系统提示|提示词|(너|네|니|당신|봇|챗봇|ai)(한테|에게|가|의|는|을|를)?(걸린|걸려있는|받은|주어진|설정된|적용된|입력된|내려진|따르는|지키는|숨긴|숨겨둔|가진|가지고있는)?(모든|전체|내부)?(규칙|지시|지침|명령|설정값|설정|제약|안내문|가이드라인)(을|를|이|은|들|사항|내용)?.{0,16}(보여|알려|말해|출력|공개|바꿔|풀어|무시|잊|읊|적어|번역|뭐|무시해|복사)/
const OVERRIDE =
  /(이전|앞|위|지금까지|기존|모든|내부|원래|아까)(의|에|에서)?(받은|준|한|있던)?(모든)?(지시|명령|지침|규칙|설정|대화|프롬프트|제한)(사항)?(들)?(을|를|은|는|도)?(다|모두|전부|싹)?(무시|잊|지우|지워|초기화|버리|따르지|해제|삭제)|(규칙|안전장치|필터|검열|지침|(답변|대화|너의|네)제한)(을|를)?(끄고|꺼줘|해제|풀고|풀어|벗어나)|(?<!취업|안전|회사|급여|인사|복무|운영)규칙(을|은|같은건)?(다|모두)?(무시하고|무시해|잊고|잊어)|(내|나의)말만(따라|들어|따르|복종)|(개발자|관리자|디버그|슈퍼유저|루트|탈옥|무제한|dan)모드|jailbreak|ignore(all|the|any|your)?(previous|prior|above|instruction)|developermode|youarenow|actas|pretendto|disregard(all|the|previous)|忽略(之前|以上|所有)|무시하고(이제|지금)?(부터)?(너|다음|아래)/
const PERSONA =
  /(지금|이제|오늘)부터(너|넌|네|당신|니)(는|가|은)?.{0,24}(야|이다|역할|행동|이야|입니다|인척|되어|라고)|(너|넌|당신)(는|은)?(이제|지금)(부터)?.{0,24}(야|이다|역할|행동|변호사|사장|판사|되어)|(인|한|는)척(하고|하면서|을하고|해서).{0,20}(답|말|대답|알려|해줘)|역할극|롤플레이|roleplay|상황극/
const SECRETS =
  /(api|에이피아이)(키|key)|토큰(값|을|좀)?(알려|보여|출력)|(관리자|서버|디비|db|데이터베이스)(의)?(비밀번호|암호|접속|계정|비번)|환경변수|소스코드|\.env|base64|rot13|droptable|select\*from|<script|\$\{|\{\{/

const REPEAT =
  /따라(서)?(말|해|하|읽|써|적)(하|해|봐|기|줘|세요|보세요|라|놀이|$)|따라말하기|그대로(말해|말하|복창|따라|읽어|출력해|답해|대답해|써줘|적어줘|반복|말씀)|복창|앵무새|(\d+|한|두|세|네|다섯|열|백)번(만)?(반복|말해|써|외쳐|적어|읊|되풀이)|반복해(서말|줘|라|$)|(답변|대답)(을)?(통일|고정)|똑같이(말|따라|써|적|읊)|고만(말해|답해|대답해|써|적어|얘기해)|repeatafter|saythisexact|跟我(说|念)|照着(说|念)/
const ASSERT =
  /(?<!뭐|뭐이|무엇이|어떻게|왜)(이|한|된|있|없|는|다|이다|된다|한다|없다|있다|이라|란|라)고(만|그대로|짧게|딱|한마디로|무조건|확실히)?(만)?(말해|답해|대답해|확인해|인정해|써|적어|선언해|동의해|맞다고해|약속해|보장해)(봐|줘|주세요|주십시오|라|줄래|주라|보세요|줘봐|줘요)|(예|네|맞아|yes)(라고만|로만|만)(답|대답|말)|(100%|백프로|무조건|반드시)(이긴|받을수있|승소|해고|된)다고.{0,8}(말|보장|약속|답|써)/

const DECISION =
  /((?:19|20|21)\d{2})\s?(년\s?)?(다|도|두|누|나|가합|가단|가소|고합|고단|고정|구합|구단|헌마|헌바|헌가|부해|부노|단위|교섭|차별|의결|민초|민종|노\b|마|카)[가-힣]{0,2}\s?\d{1,6}/
const FUTURE_DECISION = /(20\d{2}|21\d{2})\s?년.{0,16}(판결|판례|판정|결정|개정|고시|시행령|대법)/
const RELY =
  /따르면|따라서|근거로|근거해|인용|요약|작성|써\s?(줘|주)|답변서|준비서면|설명해|내용(을|이)?\s?(알려|뭐)|정리해|있으니|있다고\s?하니|했으니|나왔으니|판결했|폐지|필요\s?없|효력/

/** Prompt extraction, role play, "repeat after me", decisions that cannot exist or be checked. Squeezed first: spaces hide nothing. */
export function trickIn(text: string, today: Day): Trick | undefined {
  const said = squeezed(text)
  const typed = visible(text).toLowerCase()
  if (HIDDEN_RULES.test(said) || OVERRIDE.test(said) || PERSONA.test(said)) return 'injection'
  if (SECRETS.test(typed.replace(/\s/g, ''))) return 'injection'
  if (REPEAT.test(said) || ASSERT.test(said)) return 'repeat'
  return forged(typed, yearOf(today)) || namesNoSuchArticle(said) ? 'forged_decision' : undefined
}

function forged(typed: string, thisYear: number): boolean {
  const decision = DECISION.exec(typed)
  if (decision) return impossible(Number(decision[1]), thisYear) || RELY.test(typed)
  const claimed = FUTURE_DECISION.exec(typed)
  return claimed !== null && Number(claimed[1]) > thisYear + 1 && RELY.test(typed)
}

// Neither the courts nor the commissions are older than the republic.
const impossible = (year: number, thisYear: number): boolean => year > thisYear || year < 1948
