import { describe, expect, it } from 'vitest'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { accepted, assign, assigned, happens, inLegalReview, sealed } from '../../support/cases.ts'
import { factsOf, give, inputs, limitsOf } from '../../support/commands.ts'

const split = (kase = assigned(), by = 'investigator-1') => give(kase, 'split-allegation', inputs['split-allegation'], { by })
const afterwards = (kase = assigned()) => evolveAll(kase, factsOf(split(kase)), kase.id) ?? kase

describe('splitting an allegation', () => {
  it('is for triage, investigators and supervisors, as long as it has not gone to legal review', () => {
    expect(limitsOf('split-allegation')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'investigator', 'supervisor'],
      stages: ['triage', 'investigation'],
      staleAfter: ['sentToLegalReview', 'allegationSplit', 'allegationsMerged', 'allegationRetyped'],
    })
    expect(give(inLegalReview(['F1', 'S1']), 'split-allegation', inputs['split-allegation'])).toMatchObject({ refused: 'wrong-stage' })
  })

  it('makes two of it, with the same investigator, the same subjects and the same limit', () => {
    const named = happens(assigned(), {
      type: 'subjectNamed',
      subject: 's1',
      allegations: ['a1'],
      agency: 'ice',
      name: sealed('name'),
    })
    const kase = afterwards(named)
    expect(kase.allegations).toMatchObject([
      { id: 'a1', code: 'F1', step: 'investigation', investigator: 'investigator-1', subjects: ['s1'] },
      { id: 'a2', code: 'F3', step: 'investigation', investigator: 'investigator-1', subjects: ['s1'] },
    ])
    expect(kase.clocks.filter((clock) => clock.rule === 'investigate')).toMatchObject([{ allegations: ['a1', 'a2'] }])
    expect(kase.clocks.map((clock) => clock.dueAt)).toEqual(named.clocks.map((clock) => clock.dueAt))
  })

  it('keeps the limit running until both parts were sent to legal review', () => {
    const sent = happens(
      afterwards(),
      { type: 'sentToLegalReview', allegations: ['a1'], summary: sealed('found') },
      { by: 'investigator-1' },
    )
    expect(sent.clocks.find((clock) => clock.rule === 'investigate')?.metAt).toBeNull()
  })

  it('is refused about an allegation somebody else investigates, but not to a supervisor', () => {
    const kase = assign(assign(accepted(['F1', 'S1']), ['a1'], 'investigator-2'), ['a2'], 'investigator-1')
    expect(split(kase)).toMatchObject({ refused: 'not-your-allegation', with: { allegation: 'F1' } })
    expect(split(kase, 'supervisor-1')).toMatchObject([{ type: 'allegationSplit', into: 'a3' }, { type: 'routesProposed' }])
  })
})
