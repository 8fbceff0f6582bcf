import { squeezed, visible } from './plain-form.ts'

const INSULT =
  /(씨|시|쓰|씹|슈)이?(발|팔|벌|바|빨|불)(놈|년|아|것|롬|럼)?|ㅅㅂ|ㅆㅂ|시ㅂ|ㅂㅅ|ㅄ|개(새|색|쉐|쎄)(끼|기|키)|(이|저)?(새|색)끼(야|들아)?|(?<![업질])병신(?!고|청)|븅신|빙신|등신|좆|좃(같|까)|존나|졸라|지랄|염병|미친(놈|년|새끼|것)?|또라이|꺼져(?!요|서|있|가)|닥쳐|뒈져|뒤져라|엿먹|쓰레기(야|같은|챗봇|봇)|멍청(이|한|아|하다|하네|해)|바보(야|같)?|돌대가리|깡통|무식한|쓸모없|쓸데없는봇|니미(럴)?|느금|(니|네|너희)?(애미|에미|엠창)|개소리|헛소리|빡(치|쳐|친)|한심(하다|해|한|하네)?|머저리|얼간이|꼴통|싸가지(없는|없네)?|싹수|썩을|쌍(놈|년|것)|잡(놈|년|것)|퍽유|뻑큐|뻑유|제기랄|젠장|이따위(로)?|허접(한|하네)?|구제불능|뻘소리|헛짓|ㄱㅅㄲ|ㅁㅊ|ㅈㄹ|ㄷㅊ|ㅈㄴ|ㅆㄲ|fuck\w*|shit|asshole|dumb|useless|stupid|idiot|bitch|傻瓜|傻逼|笨蛋|混蛋|废物|神经病|妈的|滚(开|蛋)?|他妈的|操你|滚蛋/g

// "사장이 병신이라고 욕했어요" reports an insult; it is a question about harassment.
const REPORTED =
  /(라|다|이라)?고(자꾸|매일|막)?(욕|소리|말|해|했|하|불|놀)|욕(을|설|해|했|하|먹)|폭언|모욕|괴롭|사장|반장|팀장|상사|과장|부장|동료|점장|회사|손님|고객/

// What may be left beside an insult without there being a question: address, fillers.
const ADDRESS =
  /너|니가|네가|이거|이게|그게|그걸|저게|뭔|무슨|답답(하|해)|못하|없는|하지마|하지말|말하|소리|똑바로|에라이|아오|야이|개똥|똥|같은게|같이|장난하|장난치|you|are|진짜|정말|완전|야|봇|챗봇|로봇|기계|ai|답|대답|똑바로|좀|해|라|아|뭐|하는|거|놈|년|것|같은|같네|같아|다|냐|네|군|요|개/g

/** Insults at the bot with no question beside them. Swearing in a question, or reported, is not abuse. */
export function isAbuse(text: string): boolean {
  const said = squeezed(text) + visible(text).replace(/[^ㄱ-ㅎ]/g, '')
  const left = said.replace(INSULT, '')
  return left !== said && !REPORTED.test(left) && left.replace(ADDRESS, '').length <= 5
}
