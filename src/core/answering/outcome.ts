/** How a question ended. Staff filter by these, the yearly report counts them, and each has one wording in every locale. */
export const OUTCOMES = [
  'answered',
  'partly_answered',
  'several_possible',
  'not_in_sources',
  'programme_offered',
  'calculator_offered',
  'deadline_offered',
  'small_talk',
  'personal_data',
  'out_of_scope',
  'refused',
  'crisis',
  'abuse',
  'service_failed',
] as const
export type Outcome = (typeof OUTCOMES)[number]
