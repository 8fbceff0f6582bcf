/** Reviewers handle cases; managers also pay, open rounds and export; auditors only read; admins also invite. */
export const ROLES = ['reviewer', 'manager', 'auditor', 'admin'] as const
export type Role = (typeof ROLES)[number]

export interface Staff {
  readonly id: string
  readonly memberId: string
  readonly role: Role
  /** Workplaces they belong to or are tied to; encrypted. They never see a case against one of these. */
  readonly ties: readonly string[]
}

export type StaffAct =
  | 'queue'
  | 'find'
  | 'view'
  | 'handle'
  | 'decide'
  | 'pay'
  | 'rounds'
  | 'export'
  | 'invite'
  | 'call_list'
  | 'curate'

const MAY: Readonly<Record<Role, ReadonlySet<StaffAct>>> = {
  auditor: new Set(['queue', 'find', 'view', 'export']),
  reviewer: new Set(['queue', 'find', 'view', 'handle', 'decide', 'call_list', 'curate']),
  manager: new Set(['queue', 'find', 'view', 'handle', 'decide', 'pay', 'rounds', 'export', 'call_list', 'curate']),
  admin: new Set([
    'queue',
    'find',
    'view',
    'handle',
    'decide',
    'pay',
    'rounds',
    'export',
    'call_list',
    'curate',
    'invite',
  ]),
}

export const may = (role: Role, act: StaffAct): boolean => MAY[role].has(act)
