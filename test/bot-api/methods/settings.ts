import type { Method, Methods } from '../call.ts'
import { jsonOf, type Params, textOf } from '../params.ts'

// Set and get pairs that the real server keeps for each language, with the field they carry.
const BY_LANGUAGE = { MyName: 'name', MyDescription: 'description', MyShortDescription: 'short_description' }

/** setMyName and its like, with the getters, and the menu button. */
export const settings: Methods = {
  ...Object.fromEntries(Object.entries(BY_LANGUAGE).flatMap(([name, field]) => pair(name, field))),
  setchatmenubutton: ({ world, params }) => {
    world.settings.set(
      `MenuButton|${textOf(params, 'chat_id') ?? ''}`,
      jsonOf(params, 'menu_button') ?? { type: 'default' },
    )
    return true
  },
  getchatmenubutton: ({ world, params }) =>
    world.settings.get(`MenuButton|${textOf(params, 'chat_id') ?? ''}`) ??
    world.settings.get('MenuButton|') ?? { type: 'commands' },
}

function pair(name: string, field: string): [string, Method][] {
  const key = (params: Params) => `${name}|${textOf(params, 'language_code') ?? ''}`
  const set: Method = ({ world, params }) => {
    world.settings.set(key(params), textOf(params, field) ?? '')
    return true
  }
  const get: Method = ({ world, params }) => ({
    [field]: world.settings.get(key(params)) ?? world.settings.get(`${name}|`) ?? '',
  })
  return [
    [`set${name}`.toLowerCase(), set],
    [`get${name}`.toLowerCase(), get],
  ]
}
