import type { Article } from '../../core/answering/section.ts'
import type { Day } from '../../core/calendar.ts'
import type { Jurisdiction } from '../../core/text.ts'
import { normalise } from '../text/normalise.ts'
import { chineseNumber } from './chinese-number.ts'
import type { Statute, StatuteBook } from './statutes.ts'

const NUMBER = '第?\\s*제?\\s*(\\d{1,4}|[〇零一二三四五六七八九十百]{1,7})\\s*[조条條]'
const BRANCH = '(?:\\s*[의之]\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3}))?'
const PARAGRAPH = '(?:\\s*제?\\s*\\d{1,2}\\s*[항호])*'
const REST =
  '(?:은|는|이|가|을|를|란|이란|의|에|요|내용|전문|원문|조문|제목|링크|주소|규정|설명|좀|뭐|뭔|뭐야|뭐예요|뭐에요|뭐지|뭔데|뭔가요|무엇|무슨|인가요|인지|입니까|이에요|이야|예요|대해|대해서|관해|어떤|있어요|있나요|나와요|나오나요|말해|찾아|보여|알려|가르쳐|줘|줘요|주세요|주십시오|주실래요|궁금해요|싶어요|보고|알고|무슨말|뜻|하나요|해요|是什么|什么|内容|的|\\s)*'
const NAMED = new RegExp(`^(.{2,40}?)\\s*${NUMBER}${BRANCH}${PARAGRAPH}(${REST})$`, 'u')

/** In Korea "노동법" means no one act; members mean the Labour Standards Act. */
const LOOSE_NAMES: Readonly<Record<Jurisdiction, Readonly<Record<string, string>>>> = {
  kr: { 노동법: '근로기준법', 로동법: '근로기준법', 근로법: '근로기준법' },
  cn: {},
}

/** The article named outright, or undefined when the text is more than its name or the book does not list it. */
export function findNamedArticle(
  book: StatuteBook,
  text: string,
  jurisdiction: Jurisdiction,
  day: Day,
): Article | undefined {
  const parts = NAMED.exec(
    normalise(text)
      .replace(/[《》「」『』<>?!.,"'()]/g, ' ')
      .trim(),
  )
  if (!parts) return undefined
  const [, name = '', number = '', branch] = parts
  const law = lawNamed(book, name, jurisdiction)
  const main = plainNumber(number)
  if (!law || main === undefined) return undefined
  const end = branch === undefined ? '' : `의${plainNumber(branch)}`
  return book.article(`${law.id}#${main}${end}`, day)
}

const plainNumber = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : chineseNumber(text))

function lawNamed(book: StatuteBook, name: string, jurisdiction: Jurisdiction): Statute | undefined {
  const wanted = bare(name)
  const loose = LOOSE_NAMES[jurisdiction][wanted]
  if (loose) return book.statutes.find((law) => law.id === loose)
  const known = book.statutes.filter((law) => namesOf(law).includes(wanted))
  return known.find((law) => law.jurisdiction === jurisdiction) ?? known[0]
}

function namesOf(law: Statute): string[] {
  const chinese = law.chinese ? [law.chinese, law.chinese.replace('中华人民共和国', '')] : []
  return [law.id, law.official, ...law.short, ...chinese].map(bare)
}

// Yanbian spelling keeps the initial ㄹ (로동법), and nobody types the dot of 일ㆍ가정.
const bare = (name: string): string =>
  normalise(name)
    .replace(/\s+/g, '')
    .replace(/^중국/, '')
    .replaceAll('로동', '노동')
    .replace(/中华人民共和国|중화인민공화국/, '')
