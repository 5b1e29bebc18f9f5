import { allegationCodes } from '../allegations/taxonomy.ts'
import { priorities } from '../case/outcomes.ts'
import { isFaster } from '../urgency/urgency.ts'
import { command, refuse } from './command.ts'

/** Opens the investigation of what was complained of: names the allegations and how soon they must be worked on. */
export const acceptComplaint = command({
  name: 'accept-complaint',
  doors: ['staff'],
  roles: ['triage', 'supervisor'],
  stages: ['triage'],
  fields: { allegations: { kind: 'choices', of: allegationCodes, min: 1 }, priority: { kind: 'choice', of: priorities } },
  staleAfter: ['complaintAccepted', 'complaintDeclined', 'complaintWithdrawn'],
  leadsTo: 'complaintAccepted',
  moves: [],

  decide(kase, { allegations, priority }) {
    if (kase.allegations.length > 0) return refuse('already-accepted')
    // Opening it is no way around the second person that lowering takes.
    if (kase.priority && isFaster(kase.priority, priority)) return refuse('less-urgent-than-found', { priority: kase.priority }, 'priority')
    return [{ type: 'complaintAccepted', allegations: allegations.map((code, i) => ({ id: `a${i + 1}`, code })), priority }]
  },
})
