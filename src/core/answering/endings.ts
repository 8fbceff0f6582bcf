import { articleNumber, citationLine } from './citation.ts'
import { pointer } from './compose.ts'
import type { Decision } from './decide.ts'
import type { Offer, Remark } from './find.ts'
import type { Article, Section } from './section.ts'
import { sectionEnding } from './section-ending.ts'
import type { AnswerPorts, Ending, Work } from './work.ts'

/** The ending of each decision. */
export function endingOf(decision: Decision, work: Work, ports: AnswerPorts): Ending {
  switch (decision.kind) {
    case 'section':
      return sectionEnding(decision, work, ports)
    case 'several':
      return several(decision.sections, ports)
    case 'offer':
      return ofOffer(decision.offer, decision.near, ports)
    case 'remark':
      return ofRemark(decision.remark)
    case 'nothing':
      return nothing(decision.near, ports)
  }
}

function several(sections: readonly Section[], { say }: AnswerPorts): Ending {
  const lines = sections.map((section) => `· ${section.title}`)
  return {
    outcome: 'several_possible',
    text: [say('answering.ending.several'), lines.join('\n'), say('answering.ending.choose')].join('\n\n'),
    choices: sections.map(pointer),
    consult: true,
  }
}

function ofOffer(offer: Offer, near: readonly Section[], { say }: AnswerPorts): Ending {
  const related = near.slice(0, 3).map(pointer)
  if (offer.kind === 'calculator')
    return {
      outcome: 'calculator_offered',
      text: say('answering.ending.calculator', { name: offer.name }),
      calculator: offer.id,
      related,
    }
  return {
    outcome: 'programme_offered',
    heading: offer.name,
    text: [say('answering.ending.programme', { name: offer.name }), offer.intro, say('answering.ending.programme_how')]
      .filter((part) => part !== '')
      .join('\n\n'),
    programme: offer.id,
    related,
    consult: true,
  }
}

const ofRemark = (remark: Remark): Ending =>
  remark.kind === 'small_talk'
    ? { outcome: 'small_talk', text: remark.reply }
    : { outcome: 'out_of_scope', text: remark.reply, consult: true }

function nothing(near: readonly Section[], { say }: AnswerPorts): Ending {
  return {
    outcome: 'not_in_sources',
    text: [
      say('answering.ending.not_in_sources'),
      say(near.length > 0 ? 'answering.ending.near_topics' : 'answering.ending.ask_person'),
    ].join('\n\n'),
    choices: near.map(pointer),
    consult: true,
  }
}

/** An article asked for by its number: its heading and official page, and the sections that explain it. */
export function articleEnding(article: Article, { jurisdiction }: Work, { sources, say }: AnswerPorts): Ending {
  const explaining = sources
    .topics(jurisdiction)
    .flatMap(({ sections }) => sections)
    .filter((section) => section.articles.includes(article.id))
    .sort((one, other) => one.articles.indexOf(article.id) - other.articles.indexOf(article.id))
    .slice(0, 4)
  const named = { law: article.law, article: articleNumber(article, say), heading: article.heading }
  return {
    outcome: 'answered',
    heading: citationLine(article, say),
    text: [
      say('answering.ending.article', named),
      article.url,
      explaining.length > 0 && say('answering.ending.article_sections'),
    ]
      .filter((part) => part)
      .join('\n\n'),
    citations: [article],
    related: explaining.map(pointer),
    consult: true,
  }
}
