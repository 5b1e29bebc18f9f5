import type { Case } from './case.ts'

/** The day a case is counted from. Not exact: only its month is known, and this is the first day of it. */
export type Incident = { on: string; exact: boolean }

/** When it happened, as far as it stands open in the case; null when not even the month is known. */
export const incidentOf = ({ incidentMonth }: Pick<Case, 'incidentMonth'>): Incident | null =>
  incidentMonth ? { on: `${incidentMonth}-01`, exact: false } : null
