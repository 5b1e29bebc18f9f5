import { nextAllegation } from '../allegations/rearranged.ts'
import { allegationCodes } from '../allegations/taxonomy.ts'
import { command } from './command.ts'
import { theirAllegation } from './whose-allegation.ts'

/** Takes a part out of an allegation and makes it one of its own. It keeps the investigator, the subjects and every limit that runs. */
export const splitAllegation = command({
  name: 'split-allegation',
  doors: ['staff'],
  roles: ['triage', 'investigator', 'supervisor'],
  stages: ['triage', 'investigation'],
  fields: {
    allegation: { kind: 'allegation', at: ['triage', 'investigation'] },
    code: { kind: 'choice', of: allegationCodes },
    reasons: { kind: 'text', seal: 'file', max: 4000 },
  },
  staleAfter: ['allegationSplit', 'allegationsMerged', 'allegationRetyped', 'sentToLegalReview'],
  leadsTo: 'allegationSplit',
  moves: [],

  decide(kase, { allegation: id, code, reasons }, { by }) {
    const from = theirAllegation(kase, id, by)
    if ('refused' in from) return from
    return [{ type: 'allegationSplit', allegation: id, into: nextAllegation(kase), code, reasons }]
  },
})
