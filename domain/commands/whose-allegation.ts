import type { Allegation, Case } from '../case/case.ts'
import type { Actor } from '../case/staff.ts'
import { type Refusal, refuse } from './command.ts'

/** The allegation of this id, for whoever may rearrange it; else why not. */
export function theirAllegation(kase: Case, id: string, by: Actor): Allegation | Refusal {
  const found = kase.allegations.find((one) => one.id === id)
  if (!found) return refuse('no-such-allegation')
  return isElsewhere(found, by) ? refuse('not-your-allegation', { allegation: found.code }) : found
}

/** Whether somebody else investigates it. Supervisors may rearrange what any of their investigators has. */
const isElsewhere = (allegation: Allegation, by: Actor): boolean =>
  allegation.step === 'investigation' && allegation.investigator !== by.id && !by.roles.includes('supervisor')
