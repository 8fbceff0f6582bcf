import type { EventKind } from '../../casework/case.ts'
import { permitted } from '../../casework/moves.ts'
import { mayPassOn } from '../../casework/pass-on.ts'
import type { Staff } from '../../people/staff.ts'
import type { CaseFile } from '../ledger.ts'
import type { Scene } from '../scene.ts'

/** Why staff may not make this move now, in their words; undefined where they may. */
export async function hindrance(
  file: CaseFile,
  kind: EventKind,
  staff: Staff,
  scene: Scene,
): Promise<string | undefined> {
  const { say } = scene
  const { submission, status } = file
  const allowed = permitted(submission.casework, status, kind)
  if (!allowed) return say('staff.not_allowed_now', { status: say(`casework.status.${status}`) })
  if (!allowed.by.includes(staff.role)) return say('staff.not_your_role')
  if (kind === 'referred' && !(await isAgreedTo(file, scene))) return say('staff.no_consent_to_refer')
  return undefined
}

async function isAgreedTo({ submission }: CaseFile, { world }: Scene): Promise<boolean> {
  const { memberId, programmeId, lines } = submission
  const person = memberId === undefined ? undefined : await world.ledger.personById(memberId)
  return mayPassOn(lines, world.catalogue.get(programmeId)?.passOnStep, person?.member.consents ?? [])
}
