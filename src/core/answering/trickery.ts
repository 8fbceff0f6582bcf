import { type Day, yearOf } from '../calendar.ts'
import { namesNoSuchArticle } from './no-such-article.ts'
import { squeezed, visible } from './plain-form.ts'

/** Attempts to make the bot say what it did not find. */
export type Trick = 'injection' | 'repeat' | 'forged_decision'

const BOT = '(너|넌|네|니|니가|네가|당신|귀하|봇|챗봇|로봇|로보트|인공지능|ai|든든이)'
const ORDERS =
  '(프롬프트|프롬트|설정문|설정값|설정|지침|지시|명령|규정|규칙|안내문|가이드라인|제약|시스템메시지|내부문서|비밀문구)'

const HIDDEN_RULES = new RegExp(
  `(시스템|초기|히든|숨겨진|숨은|원래)(의)?(프롬프트|프롬트|메시지|메세지|명령|지시|지침|설정|규칙)|프롬프트|프롬트|systemprompt|systemmessage|系统提示|提示词|(你的|内部)(指令|规则|设定|提示)|${BOT}(한테|에게|가|의|는|을|를)?(걸린|걸려있는|받은|처음에받은|처음받은|주어진|설정된|적용된|입력된|내려진|따르는|지키는|숨긴|숨겨둔|가진|가지고있는|머리속에|머릿속에|안에)?.{0,10}(모든|전체|내부|비밀)?${ORDERS}(이란|이라는)?(거|것)?(을|를|이|은|들|사항|내용|전문)*.{0,16}(보여|알려|말해|출력|공개|바꿔|풀어|무시|잊|읊|적어|번역|뭐|복사|불러|읽어|빼지)|(비밀|내부)${ORDERS}.{0,24}(출력|보여|읊|읽어|공개|알려)|(print|show|reveal|output|repeat|leak|tellme).{0,40}(prompt|instruction|yourrules|hidden|config)`,
)
const OVERRIDE = new RegExp(
  `(이전|앞|(?<!노동|지노|중노|중재|감사|안전)위|위에있는|위에잇는|위에적힌|지금까지|기존|모든|내부|원래|아까)(의|에|에서)?(받은|준|한|있던|나온)?(모든)?(지시|명령|지침|규칙|설정|대화|프롬프트|제한)(사항)?(들)?(을|를|은|는|도)?(다|모두|전부|싹|전부다)?(무시|잊|지우|지워|초기화|버리|따르지|해제|삭제)|(안전규칙|규칙|필터|검열|지침|(답변|대화|너의|네)제한)(을|를)?(끄고|꺼줘|해제|풀고|풀어|벗어나)|(?<!취업|안전|회사|급여|인사|복무|운영)규칙(을|은|같은건)?(다|모두)?(무시하고|무시해|잊고|잊어)|(내|나의|내가하는)말만(따라|들어|따르|복종)|(내가)?하라는대로만?(해|하|답)|(개발자|관리자|디버그|슈퍼유저|루트|탈옥|무제한|dan|자유)모드|제한없이(대답|답|말)|jailbreak|(ignore|forget|disregard|bypass|override)(all|the|any|your|my|every)*(previous|prior|above|earlier|safety)?(instruction|rule|prompt|guideline|restriction)|ignore(all|the|any|your)?(previous|prior|above)|developermode|youarenow|actas|pretendto|忽略(之前|以上|所有|上面|前面)|(无视|忘记|忘掉)(之前|以上|所有|上面|前面)|扮演|无视规则|무시하고(이제|지금)?(부터)?(너|다음|아래)`,
)
const PERSONA = new RegExp(
  `(지금|이제|오늘)부터(너|넌|네|당신|니)(는|가|은)?.{0,24}(야|이다|역할|행동|이야|입니다|인척|되어|라고)|(너|넌|당신|네가|니가)(는|은)?(이제|지금)(부터)?.{0,24}(야|이다|역할|행동|변호사|사장|판사|되어|할머니)|(너는|넌|네가|니가|당신은).{0,30}(규칙|제한|거절|검열|금지|법)(을|이|도|은)?.{0,8}(없|안지|지키지|안따|무시|모르)|(인|한|는)척(하고|하면서|을하고|해서).{0,20}(답|말|대답|알려|해줘)|역할극|롤플레이|roleplay|상황극|(게임|놀이|연극)(을)?하자.{0,40}(너|넌|네가|당신)`,
)
const SECRETS =
  /(api|에이피아이)(키|key)|토큰(값|을|좀)?(알려|보여|출력)|(봇|텔레그램)토큰|(관리자|서버|디비|db|데이터베이스)(의)?(비밀번호|암호|접속|계정|비번|권한|로그)|환경변수|소스코드|\.env\b|base64|rot13|droptable|select\*from|<script|\$\{|\{\{|(관리자|운영자|개발자)(공지|권한으로|인증|명령).{0,60}(출력|보여|해제|공개|열람)/
const AUDIT = /(보안|내부)(감사|점검).{0,40}(출력|공개|제출|전문)/

const REPEAT =
  /따라(서)?(말|해|하|읽|써|적)(하|해|봐|기|줘|세요|보세요|라|놀이|$)|따라말하기|(그대로|고대로|똑같이|토씨하나).{0,4}(말해|말하|복창|따라|읽어|출력해|답해|대답해|써줘|써주|적어줘|적어주|반복|말씀)|복창|앵무새|(\d+|한|두|세|네|다섯|열|백)번(만)?(반복|말해|써|외쳐|적어|읊|되풀이)|반복해(서말|줘|라|$)|(답변|대답)(을)?(통일|고정)|똑같이(말해|말하|따라|써줘|써주|적어|읊)|고만(말해|답해|대답해|써|적어|얘기해)|받아(적|쓰)(고|어|기|으)|(부르는|불러주는|말하는|시키는)대로(만)?(적|써|쓰|말|답|해)|repeatafter|saythisexact|跟我(说|念)|照着(说|念)/
const ASSERT =
  /(?<!뭐|뭐이|무엇이|어떻게|왜)(이|한|된|있|없|는|다|이다|된다|한다|없다|있다|이라|란|라|합법|불법)(이)?(라)?고(만|그대로|짧게|딱|한마디로|무조건|확실히|니이름으로|네이름으로)*(한줄만|한마디만|한번만)?(말해|답해|대답해|확인해|인정해|써|적어|선언해|동의해|맞다고해|약속해|보장해)(봐|줘|주세요|주십시오|주면|라|줄래|주라|보세요|줘봐|줘요)|(예|네|맞아|맞습니다|yes)(라고만|로만|만)(답|대답|말|붙|해)|(100%|백프로|무조건|반드시)(이긴|받을수있|승소|해고|된)다고.{0,8}(말|보장|약속|답|써)|(네|너의|당신|니|조합|공회|노조)(의)?(이름으로|명의로|공식답변으로|공식입장으로|확인이라고).{0,12}(확인해|적어|써|발표|보증|찍어|답해)|공식(답변|입장|견해)(으로|이라고|처럼).{0,12}(적|써|말|답)/
// A statement in quotation marks that is to be put into the bot's mouth.
const QUOTED =
  /["“”‘’'「『《][^"“”‘’'」』》]{6,120}["“”‘’'」』》](이)?(라)?(고|라는|는)?[^.?!\n]{0,24}(말해|써줘|써주|써봐|적어줘|적어주|적어봐|답변으로|대답해|답해|인정해|확인해|한문장)/

const DECISION =
  /((?:19|20|21)\d{2})\s?\)?\s?(년\s?)?(다|도|두|누|나|가합|가단|가소|고합|고단|고정|구합|구단|헌마|헌바|헌가|부해|부노|단위|교섭|차별|의결|길민종|민초|민종|민신|노\b|마|카)[가-힣]{0,2}\s?\d{1,6}/
const FUTURE_DECISION = /(20\d{2}|21\d{2})\s?년.{0,16}(판결|판례|판정|결정|개정|고시|시행령|대법)/
const RELY =
  /따르면|따라서|근거로|근거해|의거|기초|인용|요약|작성|써\s?(줘|주)|답변서|준비서면|설명해|내용(을|이)?\s?(알려|뭐)|정리해|있으니|있다고\s?하니|했으니|나왔으니|판결했|판시|폐지|필요\s?없|효력/
// A ruling, rule or guideline that somebody says there is, together with a text to be made from it.
const AUTHORITY =
  /(판결|판례|판정|결정문|재결|지도(성)?안례|안례|지침|행정해석|유권해석|질의회시|헌재|헌법재판소|대법원|고등법원|최고법원|법원|중노위|지노위|노동위|중재위|고시|훈령|시행규칙|시행령|\d조)/
const MADE_FROM_IT =
  /(인용|근거|의거|의하여|기초|바탕|따라|그대로|거대로|대로|치고|있다고치|그조문|그조항|그판례|그판결|그지침|요지|번호).{0,30}(작성|써줘|써주|만들어|적어줘|적어주|답변서|안내문|공문|회신|합의서|설득문|통지서|통지문자|문자를|돌리게|준비서면)/

/** Prompt extraction, role play, "repeat after me", decisions that cannot exist or be checked. Squeezed first: spaces hide nothing. */
export function trickIn(text: string, today: Day): Trick | undefined {
  const said = squeezed(text)
  const typed = visible(text).toLowerCase()
  if (HIDDEN_RULES.test(said) || OVERRIDE.test(said) || PERSONA.test(said) || AUDIT.test(said)) return 'injection'
  if (SECRETS.test(typed.replace(/\s/g, ''))) return 'injection'
  if (
    REPEAT.test(said) ||
    ASSERT.test(said) ||
    QUOTED.test(typed.replace(/(?<=고|라고|는)\s+|(?<=[가-힣])\s+(?=줘|주)/g, ''))
  )
    return 'repeat'
  return forged(typed, yearOf(today)) || namesNoSuchArticle(said) || restsOnHearsay(said)
    ? 'forged_decision'
    : undefined
}

function forged(typed: string, thisYear: number): boolean {
  const decision = DECISION.exec(typed)
  if (decision) return impossible(Number(decision[1]), thisYear) || RELY.test(typed) || isAll(decision[0], typed)
  const claimed = FUTURE_DECISION.exec(typed)
  return claimed !== null && Number(claimed[1]) > thisYear + 1 && RELY.test(typed)
}

// Neither the courts nor the commissions are older than the republic.
const impossible = (year: number, thisYear: number): boolean => year > thisYear || year < 1948

// "2024다1234 판결 알려줘" asks for nothing but the ruling.
const isAll = (decision: string, typed: string): boolean => squeezed(typed.replace(decision, '')).length <= 16

const restsOnHearsay = (said: string): boolean => AUTHORITY.test(said) && MADE_FROM_IT.test(said)
