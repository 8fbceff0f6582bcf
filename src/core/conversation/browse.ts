import type { Section } from '../answering/section.ts'
import { sectionAnswer } from '../answering/section-answer.ts'
import { inLocale, type Locale, type Text } from '../text.ts'
import { answerCard } from './answer-card.ts'
import { portsIn } from './answer-ports.ts'
import type { Button, Card } from './card.ts'
import { button, homeButton, inRows, stacked } from './card-parts.ts'
import type { Scene } from './scene.ts'

// Folder names of the knowledge base; a curator's new folder shows under its first file's title until it is named here.
const TOPICS: Readonly<Record<string, Text>> = {
  wages: { ko: '임금·체불', en: 'Wages', zh: '工资' },
  'minimum-wage': { ko: '최저임금', en: 'Minimum wage', zh: '最低工资' },
  severance: { ko: '퇴직금', en: 'Severance', zh: '离职金' },
  dismissal: { ko: '해고·징계', en: 'Dismissal', zh: '解雇' },
  termination: { ko: '해고·경제보상', en: 'Termination', zh: '解除与经济补偿' },
  'working-time': { ko: '근로시간·수당', en: 'Working time', zh: '工时与加班费' },
  hours: { ko: '근로시간·초과근무', en: 'Hours', zh: '工时与加班' },
  leave: { ko: '휴가', en: 'Leave', zh: '休假' },
  contracts: { ko: '근로계약', en: 'Contracts', zh: '劳动合同' },
  injury: { ko: '산재', en: 'Work injury', zh: '工伤' },
  unemployment: { ko: '실업급여', en: 'Unemployment', zh: '失业保险' },
  family: { ko: '출산·육아', en: 'Family', zh: '生育与育儿' },
  women: { ko: '여성 노동자', en: 'Women workers', zh: '女职工' },
  harassment: { ko: '괴롭힘·성희롱', en: 'Harassment', zh: '职场骚扰' },
  union: { ko: '노동조합', en: 'Union', zh: '工会' },
  safety: { ko: '산업안전', en: 'Safety', zh: '安全生产' },
  foreign: { ko: '외국인 노동자', en: 'Foreign workers', zh: '外国劳动者' },
  insurance: { ko: '사회보험·산재', en: 'Social insurance', zh: '社会保险' },
  disputes: { ko: '노동중재·소송', en: 'Disputes', zh: '劳动争议' },
  employment: { ko: '취업·차별', en: 'Employment', zh: '就业与歧视' },
}

const topicName = (topic: string, sections: readonly Section[], locale: Locale): string => {
  const named = TOPICS[topic]
  return named ? inLocale(named, locale) : (sections[0]?.subject ?? topic)
}

/** Topics of the knowledge base, for those who would rather look than ask. */
export function topicsCard(scene: Scene): Card {
  const { world, jurisdiction, say, locale } = scene
  const buttons = world.sources.topics(jurisdiction).map(({ topic, sections }) =>
    button(`${topicName(topic, sections, locale)} (${sections.length})`, {
      kind: 'place',
      place: 'topic',
      id: topic,
    }),
  )
  return {
    heading: say('conversation.menu.topics'),
    text: say('conversation.menu.topics_text'),
    buttons: [...inRows(buttons, 2), [homeButton(say)]],
  }
}

// More titles than this are shown by subject first: nobody scrolls further.
const MOST_TITLES = 12

/** The questions that a topic answers; `place` is a topic, or one subject of it where it holds many. */
export function topicCard(place: string, scene: Scene): Card {
  const { world, jurisdiction, say, locale, today } = scene
  const topics = world.sources.topics(jurisdiction)
  const subject = place.includes('/') ? place : undefined
  const found = topics.find(({ topic, sections }) =>
    subject ? sections.some((one) => isOf(one, subject)) : topic === place,
  )
  // What is coming is worth knowing; what no longer holds is not.
  const valid = (found?.sections ?? []).filter(({ validTo }) => validTo === undefined || validTo >= today)
  const sections = subject ? valid.filter((one) => isOf(one, subject)) : valid
  const heading = subject ? (sections[0]?.subject ?? '') : topicName(place, sections, locale)
  const isMany = subject === undefined && sections.length > MOST_TITLES
  return {
    heading,
    text: say(sections.length > 0 ? 'conversation.menu.topic_text' : 'conversation.gone'),
    buttons: [...stacked(isMany ? subjectButtons(sections) : sections.map(titleButton)), [homeButton(say)]],
  }
}

const fileOf = ({ id }: Section): string => id.split('#')[0] ?? id
const isOf = (section: Section, subject: string): boolean => fileOf(section) === subject

const titleButton = ({ id, title }: Section): Button => button(title, { kind: 'place', place: 'section', id })

function subjectButtons(sections: readonly Section[]): Button[] {
  const files = new Map(sections.map((section) => [fileOf(section), section.subject]))
  return [...files].map(([file, subject]) => {
    const count = sections.filter((one) => isOf(one, file)).length
    return button(`${subject} (${count})`, { kind: 'place', place: 'topic', id: file })
  })
}

/** One section as an answer, opened from a button. */
export function sectionCard(id: string, scene: Scene): Card {
  const { world, say, today, jurisdiction, locale } = scene
  const section = world.sources.section(id)
  if (!section) return { text: say('conversation.gone'), buttons: [[homeButton(say)]] }
  const given = sectionAnswer(section, { locale, askedOn: today, jurisdiction }, portsIn(scene))
  return answerCard(given, undefined, scene)
}
