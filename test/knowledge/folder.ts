import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A knowledge folder with these files, by path. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

export const FRONT = `---
title: 임금이 밀렸을 때
topic: wages
checked_on: 2026-11-22
checked_by: 편집팀
keywords: [체불]
see_also: []
---
`

export interface Sample {
  readonly slug?: string
  readonly settings?: string
  readonly title?: string
  readonly answer?: string
  readonly articles?: readonly string[]
  readonly variants?: readonly string[]
  readonly extra?: string
}

const TEN = ['하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉', '열']

/** One section as a curator writes it; whatever is left out is in order. */
export function sectionText(sample: Sample = {}): string {
  const {
    slug = 'unpaid',
    settings = '',
    title = '월급을 못 받았어요',
    answer = '임금은 정해진 날에 전액을 줘야 해요.',
  } = sample
  const { articles = ['근로기준법#43'], extra = '' } = sample
  const variants = sample.variants ?? TEN.map((number) => `${title} ${number}`)
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')
  return `
## ${title} {#${slug}${settings === '' ? '' : ` ${settings}`}}

${answer}

### 근거
${list(articles)}

### 할 일
1. 임금명세서를 모아 두세요.

### 이렇게도 물어요
${list(variants)}
${extra}`
}

export const STATUTES_KR = `
- id: 근로기준법
  official: 근로기준법
  short: [근기법, 노동기준법]
  in_force_from: 2026-08-20
  source: https://www.law.go.kr/법령/근로기준법
  articles:
    '23': 해고 등의 제한
    '36': 금품 청산
    '43': 임금 지급
    '43의7': 출국금지
    '54':
      - { heading: 휴게, valid_to: 2026-12-09 }
      - { heading: 휴게시간, valid_from: 2026-12-10 }
- id: 남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률
  official: 남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률
  short: [남녀고용평등법, 고평법]
  source: https://www.law.go.kr/법령/남녀고용평등과일ㆍ가정양립지원에관한법률
  articles:
    '19': 육아휴직
- id: 근로기준법 시행령
  official: 근로기준법 시행령
  source: https://www.law.go.kr/법령/근로기준법시행령
  articles:
    '7의2': 최저 기준
    '9': 소재불명
`

export const STATUTES_CN = `
- id: 노동계약법
  official: 노동계약법
  chinese: 中华人民共和国劳动合同法
  short: [로동계약법]
  source: https://flk.npc.gov.cn/
  articles:
    '39': 회사가 바로 해제할 수 있는 경우
- id: 노동법
  official: 노동법
  chinese: 中华人民共和国劳动法
  source: https://flk.npc.gov.cn/
  articles:
    '9': 노동행정부문
`

/** A whole small knowledge base that breaks no rule. */
export const SOUND = {
  'kr/wages/unpaid.md': FRONT + sectionText(),
  'statutes/kr.yaml': STATUTES_KR,
  'statutes/cn.yaml': STATUTES_CN,
}
