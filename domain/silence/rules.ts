import type { Step } from '../case/case.ts'
import type { Role } from '../case/staff.ts'
import type { TollingCause } from '../clocks/rule.ts'

/** `days`: whole calendar days without an act before the next rung hears of it. `owner`: who owes the next step at this step. */
type SilenceRule = { days: number; owner: 'caretaker' | Role }

/**
 * How long nobody may act on an allegation at each step, whatever limits still have time. Own choice, no law: at triage as long as
 * screening may take, later as long as a person may go without word. What is closed waits for nobody.
 */
export const silenceRules: Readonly<Record<Exclude<Step, 'closed'>, SilenceRule>> = {
  triage: { days: 7, owner: 'caretaker' },
  investigation: { days: 30, owner: 'caretaker' },
  legalReview: { days: 30, owner: 'legal' },
  resolution: { days: 30, owner: 'supervisor' },
}

/**
 * Pauses of a limit in which the work itself rests, so that nobody needs to act. A waiver, and two offices that keep their dates in
 * step, only give more time.
 */
export const restingCauses: readonly TollingCause[] = [
  'criminalMatterPending',
  'subjectUnavailable',
  'declaredEmergency',
  'courtOrder',
  'waitingForComplainant',
  'mediation',
]
