import { command } from './command.ts'

/**
 * Tells the complainant that a person has read the complaint: the first word, owed within the acknowledgement limit. Words that
 * come after it are sent all the same.
 */
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
    const owed = kase.tasks.some((task) => task.kind === 'acknowledge' && !task.doneAt)
    const said = words ? [{ type: 'officeWrote' as const, message: `m${kase.written + 1}`, text: words }] : []
    return owed ? [{ type: 'complaintAcknowledged' }, ...said] : said
  },
})
