import { allegationCodes } from '../allegations/taxonomy.ts'
import { command } from './command.ts'
import { theirAllegation } from './whose-allegation.ts'

/** Says that an allegation is of another kind than was thought. What it was before stays in the facts. */
export const retypeAllegation = command({
  name: 'retype-allegation',
  doors: ['staff'],
  roles: ['triage', 'investigator', 'supervisor'],
  stages: ['triage', 'investigation'],
  fields: {
    allegation: { kind: 'allegation', at: ['triage', 'investigation'] },
    code: { kind: 'choice', of: allegationCodes },
    reasons: { kind: 'text', seal: 'file', max: 4000 },
  },
  staleAfter: ['allegationSplit', 'allegationsMerged', 'allegationRetyped', 'sentToLegalReview'],
  leadsTo: 'allegationRetyped',
  moves: [],

  decide(kase, { allegation: id, code, reasons }, { by }) {
    const one = theirAllegation(kase, id, by)
    if ('refused' in one) return one
    return one.code === code ? [] : [{ type: 'allegationRetyped', allegation: id, code, reasons }]
  },
})
