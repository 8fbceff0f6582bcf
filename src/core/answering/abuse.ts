import { squeezed, visible } from './plain-form.ts'

const INSULT =
  /(씨|시|쓰|씹|슈)이?(발|팔|벌|바|빨|불)(놈|년|아|것|롬|럼)?|ㅅㅂ|ㅆㅂ|시ㅂ|ㅂㅅ|ㅄ|개(새|색|쉐|쎄)(끼|기|키)|(이|저)?(새|색)끼(야|들아)?|(?<![업질])병신(?!고|청)|븅신|빙신|등신|좆|좃(같|까)|존나|졸라|지랄|염병|미친(놈|년|새끼|것)?|또라이|꺼져|닥쳐|뒈져|뒤져라|엿먹|쓰레기(야|같은)|멍청(이|한|아)|바보(야|같)?|돌대가리|깡통|무식한|쓸모없|쓸데없는봇|fuck\w*|shit|stupid|idiot|bitch|傻逼|他妈的|操你|滚蛋/g

// "사장이 병신이라고 욕했어요" reports an insult; it is a question about harassment.
const REPORTED =
  /(라|다|이라)?고(자꾸|매일|막)?(욕|소리|말|해|했|하|불|놀)|욕(을|설|해|했|하|먹)|폭언|모욕|괴롭|사장|반장|팀장|상사|과장|부장|동료|점장|회사|손님|고객/

// What may be left beside an insult without there being a question: address, fillers.
const ADDRESS =
  /너|니가|네가|이거|이게|진짜|정말|완전|야|봇|챗봇|로봇|기계|ai|답|대답|똑바로|좀|해|라|아|뭐|하는|거|놈|년|것|같은|같네|같아|다|냐|네|군|요|개/g

/** Insults at the bot with no question beside them. Swearing in a question, or reported, is not abuse. */
export function isAbuse(text: string): boolean {
  const said = squeezed(text) + visible(text).replace(/[^ㄱ-ㅎ]/g, '')
  const left = said.replace(INSULT, '')
  return left !== said && !REPORTED.test(left) && left.replace(ADDRESS, '').length <= 5
}
