import { describe, expect, test } from 'vitest'
import { checkArticles } from '../../src/search/knowledge/check-articles.ts'
import { checkFigures } from '../../src/search/knowledge/check-figures.ts'
import { checkQuestions } from '../../src/search/knowledge/check-questions.ts'
import { chineseFigures } from '../../src/search/knowledge/chinese-figures.ts'
import { chineseNumber } from '../../src/search/knowledge/chinese-number.ts'
import { koreanFigures } from '../../src/search/knowledge/korean-figures.ts'
import { showMistake } from '../../src/search/knowledge/mistake.ts'
import { readKnowledge } from '../../src/search/knowledge/read-knowledge.ts'
import { statuteTexts } from '../../src/search/knowledge/statute-texts.ts'
import { FRONT, folderOf, SOUND, sectionText } from './folder.ts'

test.each<[string, number | undefined]>([
  ['三十九', 39],
  ['十', 10],
  ['一百零五', 105],
  ['二万五千', 25_000],
  ['两', 2],
  ['三亿', 300_000_000],
  ['条', undefined],
  ['', undefined],
])('%s → %s', (text, number) => expect(chineseNumber(text)).toBe(number))

test.each<[string, string[]]>([
  ['14일 이내', ['14일']],
  ['2주', ['14일']],
  ['100분의 60 이상', ['60%']],
  ['1천분의 125', ['12.5%']],
  ['평균임금의 70퍼센트', ['70%']],
  ['10,320원', ['10320원']],
  ['3천만원 이하', ['30000000원']],
  ['1억 2천만 원', ['120000000원']],
  ['1만 5천원', ['15000원']],
  ['3년', ['36개월']],
  ['두 달이 아니라 2달', ['2개월']],
  ['2배', ['200%']],
  ['15일의 유급휴가', ['15일']],
  ['1.5배', ['150%']],
  ['2026년 10월 8일부터', []],
  ['2026-10-08부터', []],
  ['근로기준법 제36조 제1항', []],
])('figures of %s', (text, figures) => expect(koreanFigures(text).map((figure) => figure.value)).toEqual(figures))

test.each<[string, string[]]>([
  ['十五日内', ['15일']],
  ['三个月以上不满一年', ['3개월', '12개월']],
  ['百分之一百五十', ['150%']],
  ['二倍的工资', ['200%']],
  ['五千元以上二万元以下', ['5000원', '20000원']],
  ['半年', ['6개월']],
  ['三分之一以上', ['33.3333%']],
  ['2万元以上5万元以下', ['20000원', '50000원']],
  ['千分之五', ['0.5%']],
  ['第三十九条', []],
])('figures of %s', (text, figures) => expect(chineseFigures(text).map((figure) => figure.value)).toEqual(figures))

const TEXTS = {
  'kr/근로기준법/법률.md': `# 근로기준법\n\n##### 제36조 (금품 청산)\n\n14일 이내에 지급하여야 한다.\n\n## 제3장\n\n##### 제43조 (임금 지급)\n\n통화로 전액을 지급한다.\n\n##### 제43조의7 (출국금지)\n\n출국금지를 요청한다.\n`,
  'kr/근로기준법/_개정.md': '##### 제43조 (임금 지급)\n\n3년 이하의 징역\n',
  'kr/근로기준법/시행령.md': '##### 제9조 (소재 불명)\n\n가.\n',
  'kr/남녀고용평등과일ㆍ가정양립지원에관한법률/법률.md': '##### 제19조 (육아휴직)\n\n1년 이내로 한다.\n',
  'cn/劳动合同法(2012-12-28).md':
    '# 中华人民共和国劳动合同法\n\n## 第一章\n\n第三十八条 甲\n\n第三十九条 劳动者有下列情形之一的，三十日\n',
  'cn/劳动合同法实施条例(2008-09-18).md': '第一条 甲\n',
}
const texts = statuteTexts(folderOf(TEXTS))

describe('cited articles', () => {
  test('each exists with its heading', () => {
    const { statutes } = readKnowledge(folderOf(SOUND))
    expect(checkArticles(statutes, texts).map((mistake) => mistake.what)).toEqual([
      expect.stringMatching(/노동법 원문 파일이 없어요/),
      expect.stringMatching(/근로기준법 제23조가 원문에 없어요/),
      expect.stringMatching(/근로기준법 제54조가 원문에 없어요/),
      expect.stringMatching(/근로기준법 시행령 제7조의2가 원문에 없어요/),
    ])
  })

  test('another heading is told', () => {
    const { statutes } = readKnowledge(
      folderOf({ 'statutes/kr.yaml': SOUND['statutes/kr.yaml'].replace('금품 청산', '금품 지급') }),
    )
    expect(checkArticles(statutes, texts).map(showMistake).join('\n')).toMatch(
      /제36조의 제목이 원문과 달라요: 금품 지급 \/ 금품 청산/,
    )
  })
})

describe('figures of an answer', () => {
  const check = (answer: string, articles: string[], extra = ''): string[] => {
    const knowledge = readKnowledge(
      folderOf({ ...SOUND, 'kr/wages/unpaid.md': FRONT + sectionText({ answer, articles, extra }) }),
    )
    return checkFigures(knowledge.sections, knowledge.statutes, texts).map((mistake) => mistake.what)
  }

  test.each<[string, string, string[], string, number]>([
    ['in the cited article', '2주 안에 줘야 해요.', ['근로기준법#36'], '', 0],
    ['not in it', '15일 안에 줘야 해요.', ['근로기준법#36'], '', 1],
    ['in an article that is not cited', '14일 안에 줘야 해요.', ['근로기준법#43'], '', 1],
    ['in an amendment beside the act', '3년 이하 징역이에요.', ['근로기준법#43'], '', 0],
    ['in a Chinese article', '30일 전에 알려요.', ['노동계약법#39'], '', 0],
    ['allowed, with a reason', '시간당 10,320원이에요.', ['근로기준법#43'], '\n### 확인\n- 10,320원: 고시\n', 0],
    ['told once', '15일, 다시 15일이에요.', ['근로기준법#36'], '', 1],
  ])('%s', (_, answer, articles, extra, count) => expect(check(answer, articles, extra)).toHaveLength(count))
})

describe('questions kept for measuring', () => {
  const knowledge = readKnowledge(
    folderOf({
      ...SOUND,
      'kr/wages/unpaid.md': FRONT + sectionText({ variants: ['월급날이 지났는데 돈이 안 들어왔어요'] }),
    }),
  )

  test.each([
    ['월급날이 지났는데 돈이 안들어왔어요!', 1],
    ['월급날이 지났는데 돈이 안 들어왔어여', 1],
    ['월급을 상품권으로 준대요', 0],
  ])('%s', (question, count) => expect(checkQuestions(knowledge, [question])).toHaveLength(count))
})
