import type { Case } from './case.ts'

/** The day a case is counted from. Not exact: only its month is known, and this is the first day of it. */
export type Incident = { on: string; exact: boolean }

/** When it happened, as far as it stands open in the case; null when not even the month is known. */
export function incidentOf({ incidentOn, incidentMonth }: Pick<Case, 'incidentOn' | 'incidentMonth'>): Incident | null {
  if (incidentOn) return { on: incidentOn, exact: true }
  return incidentMonth ? { on: `${incidentMonth}-01`, exact: false } : null
}
