import { command } from './command.ts'

/** Tells the complainant that a person has read the complaint: the first word, owed within the acknowledgement limit. */
export const acknowledgeComplaint = command({
  name: 'acknowledge-complaint',
  doors: ['staff'],
  roles: ['hotline', 'triage', 'supervisor'],
  stages: ['triage'],
  fields: { words: { kind: 'text', seal: 'mailbox', max: 4000, optional: true } },
  staleAfter: [],
  leadsTo: 'complaintAcknowledged',
  moves: [],

  decide(kase, { words }) {
    if (kase.tasks.every((task) => task.kind !== 'acknowledge' || task.doneAt)) return []
    const said = words ? [{ type: 'officeWrote' as const, message: `m${kase.written + 1}`, text: words }] : []
    return [{ type: 'complaintAcknowledged' }, ...said]
  },
})
