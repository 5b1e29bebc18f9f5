import { nextAllegation } from '../allegations/rearranged.ts'
import { allegationCodes } from '../allegations/taxonomy.ts'
import { command, refuse } from './command.ts'

/** Adds an allegation that came to light after the case was opened. It begins at triage and waits for an investigator. */
export const addAllegation = command({
  name: 'add-allegation',
  doors: ['staff'],
  roles: ['triage', 'investigator', 'supervisor'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    code: { kind: 'choice', of: allegationCodes },
    reasons: { kind: 'text', seal: 'file', max: 4000 },
  },
  staleAfter: ['allegationAdded', 'allegationsMerged', 'caseClosed'],
  leadsTo: 'allegationAdded',
  moves: [],

  decide(kase, { code, reasons }) {
    if (kase.allegations.length === 0) return refuse('not-accepted-yet')
    return [{ type: 'allegationAdded', allegation: nextAllegation(kase), code, reasons }]
  },
})
