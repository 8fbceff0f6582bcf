import { languageOf } from './languages.ts'
import type { Answer } from './question.ts'
import type { AnswerPorts, Ending, Work } from './work.ts'

/** The record of an ending, with what every card says: whose law was assumed, that a number was covered, the language. */
export function record({ translated = false, ...ending }: Ending, work: Work, { say }: AnswerPorts): Answer {
  return {
    heading: undefined,
    citations: [],
    sections: [],
    choices: [],
    related: [],
    programme: undefined,
    calculator: undefined,
    result: undefined,
    deadline: undefined,
    consult: false,
    ...ending,
    text: [...before({ ...ending, translated }, work, say), ending.text, ...after(ending, work, say)].join('\n\n'),
    asked: work.text,
    jurisdiction: work.jurisdiction,
  }
}

const lawful = ({ sections }: Ending): boolean => (sections?.length ?? 0) > 0

function before(ending: Ending, { masked, question, text }: Work, say: AnswerPorts['say']): string[] {
  const { outcome } = ending
  return [
    masked.length > 0 && outcome !== 'personal_data' && outcome !== 'crisis' && say('answering.card.masked'),
    lawful(ending) &&
      languageOf(question.locale, text) !== 'ko' &&
      say(ending.translated ? 'answering.card.in_korean_below' : 'answering.card.in_korean_for_now'),
  ].filter((note) => note !== false)
}

const after = (ending: Ending, { assumed, jurisdiction }: Work, say: AnswerPorts['say']): string[] =>
  lawful(ending) && assumed ? [say(`answering.card.assumed_${jurisdiction}`)] : []
