import { describe, expect, it } from 'vitest'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { assigned, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const retype = (code: 'F1' | 'F3', by = 'investigator-1', kase = assigned()) =>
  give(kase, 'retype-allegation', { allegation: 'a1', code, reasons: sealed('It was pepper spray, not a push.') }, { by })

describe('changing the kind of an allegation', () => {
  it('is for triage, investigators and supervisors, as long as it has not gone to legal review', () => {
    expect(limitsOf('retype-allegation')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'investigator', 'supervisor'],
      stages: ['triage', 'investigation'],
      staleAfter: ['sentToLegalReview', 'allegationSplit', 'allegationsMerged', 'allegationRetyped'],
    })
  })

  it('changes its kind and its route, nothing else, and keeps the reason', () => {
    const kase = assigned()
    const facts = factsOf(retype('F3'))
    expect(facts).toMatchObject([
      { type: 'allegationRetyped', code: 'F3', reasons: 'It was pepper spray, not a push.' },
      { type: 'routesProposed' },
    ])
    expect(evolveAll(kase, facts, kase.id)?.allegations).toEqual(kase.allegations.map((one) => ({ ...one, code: 'F3' })))
  })

  it('does nothing when it is of that kind already', () => {
    expect(retype('F1')).toEqual([])
  })

  it('is refused to an investigator who does not have it', () => {
    expect(retype('F3', 'investigates-and-reviews', assigned(['F1', 'S1']))).toMatchObject({ refused: 'no-access' })
  })
})
