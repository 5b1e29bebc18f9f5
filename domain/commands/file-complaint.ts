import type { Fact, Opening } from '../case/facts.ts'
import { withConsequences } from '../consequences/consequences.ts'
import type { Ground } from './ground.ts'

/** The name under which a complaint waits, by whichever door it came. It is the one document that opens a case. */
export const fileComplaint = 'file-complaint'

/** The facts that open a case. Clocks count from when it was received, however late it is read. `by` is a member of staff on a call. */
export const fileComplaintFacts = (caseId: string, opening: Opening, ground: Ground): readonly Fact[] =>
  withConsequences(
    null,
    [{ type: 'complaintReceived', ...opening, at: opening.receivedAt, by: opening.enteredBy ?? 'complainant' }],
    ground,
    caseId,
  )
