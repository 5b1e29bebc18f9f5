import { describe, expect, it } from 'vitest'
import { evolveAll } from '../../../domain/case/evolve.ts'
import type { Fact } from '../../../domain/case/facts.ts'
import { withConsequences } from '../../../domain/consequences/consequences.ts'
import { approved, factsAfter, happens, hoursLater, newComplaint, sealed } from '../../support/cases.ts'
import { ground } from '../../support/office.ts'

describe('all that follows from a fact', () => {
  it('is put on file right after it, with the same author and instant', () => {
    const facts = factsAfter(newComplaint(), { type: 'complaintAcknowledged' }, { at: hoursLater(3), by: 'triage-1' })
    expect(facts.map((fact) => fact.type)).toEqual(['complaintAcknowledged', 'clockMet', 'taskCompleted', 'noticeQueued'])
    expect(facts.every((fact) => fact.at === hoursLater(3) && fact.by === 'triage-1')).toBe(true)
  })

  it('of several facts is decided one after the other, each on the case as the one before left it', () => {
    const decide = (allegation: string): Fact => ({
      type: 'decisionMade',
      allegation,
      outcome: 'sustained',
      reasons: sealed('reasons'),
      words: null,
      at: hoursLater(5),
      by: 'supervisor-1',
    })
    const kase = approved(['F1', 'S1'])
    const types = withConsequences(kase, [decide('a1'), decide('a2')], ground).map((fact) => fact.type)
    expect(types).toEqual(['decisionMade', 'decisionMade', 'clockStarted', 'taskOpened', 'taskCompleted'])
  })

  it('is nothing when nothing happened', () => {
    expect(withConsequences(newComplaint(), [], ground)).toEqual([])
  })

  it('is on file itself: the same facts give the same case without deciding anything again', () => {
    const kase = newComplaint()
    const facts = factsAfter(kase, { type: 'complaintAccepted', allegations: [{ id: 'a1', code: 'F1' }], priority: 'P2' })
    expect(evolveAll(kase, facts, kase.id)).toEqual(
      happens(kase, { type: 'complaintAccepted', allegations: [{ id: 'a1', code: 'F1' }], priority: 'P2' }),
    )
  })
})
