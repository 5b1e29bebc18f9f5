import { isNoted, patternKinds } from '../case/patterns.ts'
import { command } from './command.ts'

/** A job that looks across cases found this one among others. A pattern that grows is noted again, the same one is not. */
export const notePattern = command({
  name: 'note-pattern',
  doors: ['worker'],
  roles: [],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: { pattern: { kind: 'choice', of: patternKinds }, cases: { kind: 'cases' } },
  staleAfter: [],
  leadsTo: 'patternNoted',
  moves: [],

  decide({ patterns = [] }, { pattern, cases }) {
    return isNoted(patterns, { pattern, cases }) ? [] : [{ type: 'patternNoted', id: `p${patterns.length + 1}`, pattern, cases }]
  },
})
