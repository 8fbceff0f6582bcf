import { choice } from '../core/intake/steps/choice.ts'
import { line } from '../core/intake/steps/line.ts'
import { UNVERIFIED } from '../core/intake/who.ts'

/** Whether somebody enters a contest or an event alone or with a team. */
export const ALONE_OR_TEAM = choice(
  { ko: '혼자 나가세요, 팀으로 나가세요?', en: 'Do you enter alone or as a team?', zh: '您是个人参加还是团队参加？' },
  {
    individual: { ko: '혼자', en: 'Alone', zh: '个人' },
    team: { ko: '팀으로', en: 'As a team', zh: '团队' },
  },
  { tallied: true },
)

/** The unit a team plays for; asked of teams in place of the member's own unit. */
export const TEAM_UNIT = line(
  { ko: '어느 사업장(단위) 팀인가요?', en: 'Which workplace or branch is the team from?', zh: '是哪个单位的队？' },
  { max: 60, hint: UNVERIFIED },
)

/** The answers of an entry that say who takes part, as a programme's functions are handed them. */
type Entry = {
  readonly entry?: string | null
  readonly players?: readonly unknown[] | null
  readonly teamUnit?: string | null
  readonly unit?: string | null
}

/** How many people take part: a team counts its players, anybody else is one. */
const peopleOf = ({ entry, players }: Entry): number => (entry === 'team' ? (players?.length ?? 1) : 1)

/** The unit that an entry counts for. */
export const unitOfEntry = ({ entry, teamUnit, unit }: Entry): string | undefined =>
  (entry === 'team' ? teamUnit : unit) ?? undefined

/** The seats that an entry takes in a round. */
export const seatsOfEntry = (entry: Entry): { people: number; unit: string | undefined } => ({
  people: peopleOf(entry),
  unit: unitOfEntry(entry),
})

/** What an entry counts for in the yearly report: people, and either a team or an individual. */
export const measuresOfEntry = (entry: Entry): Record<string, number> => ({
  people: peopleOf(entry),
  ...(entry.entry === 'team' ? { teams: 1 } : { individuals: 1 }),
})
