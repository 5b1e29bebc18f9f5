import { steps } from '../case/case.ts'
import { allReasons, command, refuse } from './command.ts'

/**
 * Makes one allegation of several that say the same. Those merged away stay readable as merged; their subjects, limits and work go
 * to the one that is left. What was decided, or is in legal review, cannot be merged away.
 */
export const mergeAllegations = command({
  name: 'merge-allegations',
  doors: ['staff'],
  roles: ['triage', 'supervisor'],
  stages: ['triage', 'investigation'],
  fields: {
    allegations: { kind: 'allegations', at: ['triage', 'investigation'] },
    into: { kind: 'allegation', at: ['triage', 'investigation'] },
    reasons: { kind: 'text', seal: 'file', max: 4000 },
  },
  staleAfter: ['allegationSplit', 'allegationsMerged', 'allegationRetyped', 'investigatorAssigned', 'sentToLegalReview', 'decisionMade'],
  leadsTo: 'allegationsMerged',
  moves: [],

  decide(kase, { allegations, into, reasons }) {
    const target = kase.allegations.find((one) => one.id === into)
    if (!target) return refuse('no-such-allegation', null, 'into')
    const further = kase.allegations.filter(({ id, step }) => allegations.includes(id) && steps.indexOf(step) > steps.indexOf(target.step))
    const refusal = allReasons(
      allegations.includes(into) && refuse('merged-into-itself', { allegation: target.code }, 'into'),
      ...further.map(({ code }) => refuse('merged-into-earlier', { allegation: code, into: target.code }, 'allegations')),
    )
    return refusal ?? [{ type: 'allegationsMerged', allegations, into, reasons }]
  },
})
