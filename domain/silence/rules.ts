import type { Step } from '../case/case.ts'
import type { Role } from '../case/staff.ts'

/** `days`: whole calendar days without an act before the next rung hears of it. `owner`: who owes the next step at this stage. */
type SilenceRule = { days: number; owner: 'caretaker' | Role }

/**
 * How long nobody may act at each stage, whatever limits still have time. Own choice, no law: at triage as long as
 * screening may take, later as long as a person may go without word. A closed case waits for nobody.
 */
export const silenceRules: Readonly<Record<Exclude<Step, 'closed'>, SilenceRule>> = {
  triage: { days: 7, owner: 'caretaker' },
  investigation: { days: 30, owner: 'caretaker' },
  legalReview: { days: 30, owner: 'legal' },
  resolution: { days: 30, owner: 'supervisor' },
}
