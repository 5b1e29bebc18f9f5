import type { Allegation } from '../case/case.ts'
import type { Actor } from '../case/staff.ts'

/** Whether somebody else investigates it. Supervisors may rearrange what any of their investigators has. */
export const isElsewhere = (allegation: Allegation, by: Actor): boolean =>
  allegation.step === 'investigation' && allegation.investigator !== by.id && !by.roles.includes('supervisor')
