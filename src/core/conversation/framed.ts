import type { Draft } from '../intake/draft.ts'
import { nameIn } from '../intake/programme.ts'
import { inLocale } from '../text.ts'
import type { Framed } from './form-card.ts'
import type { Scene } from './scene.ts'
import { formOf } from './small-forms.ts'

/** The form of a draft with its title; undefined where its programme is gone. */
export function framedFor(draft: Draft, scene: Scene): Framed | undefined {
  const { world, jurisdiction, locale, say } = scene
  const form = formOf(draft, world.catalogue, jurisdiction)
  if (!form) return undefined
  const programme = draft.purpose.kind === 'submission' ? world.catalogue.get(draft.formId) : undefined
  const title = programme
    ? inLocale(nameIn(programme, jurisdiction), locale)
    : say(`conversation.form.${draft.purpose.kind}`)
  return { form, title, programme }
}
