import { forQuestions } from '../intake/catalogue.ts'
import { begin } from './begin.ts'
import { type Outcome, show } from './outcome.ts'
import type { Scene } from './scene.ts'

/** Puts a text to a person: the programme that takes questions, with the text offered as its reply. */
export function toPerson(text: string, scene: Scene): Promise<Outcome> | Outcome {
  const counsel = forQuestions(scene.world.catalogue)
  if (!counsel) return show({ text: scene.say('conversation.gone') })
  return begin(counsel.programme.id, scene, { setAside: { [counsel.step]: text } })
}
