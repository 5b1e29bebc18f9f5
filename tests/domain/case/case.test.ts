import { describe, expect, it } from 'vitest'
import { investigatorsOf, stageOf } from '../../../domain/case/case.ts'
import { accepted, approved, assign, assigned, closed, decided, declined, inLegalReview, newComplaint, send } from '../../support/cases.ts'

describe('the stage of a case', () => {
  it('is the earliest step at which an allegation stands', () => {
    expect(stageOf(send(assigned(['F1', 'S1']), ['a1']))).toBe('investigation')
    expect(stageOf(send(assign(accepted(['F1', 'S1']), ['a1'], 'investigator-1'), ['a1']))).toBe('triage')
  })

  it('goes with the allegation where there is one', () => {
    const life = [accepted(), assigned(), inLegalReview(), approved(), decided(), closed()]
    expect(life.map(stageOf)).toEqual(['triage', 'investigation', 'legalReview', 'resolution', 'resolution', 'closed'])
  })

  it('is triage before there is an allegation, and closed once the complaint was declined', () => {
    expect([stageOf(newComplaint()), stageOf(declined())]).toEqual(['triage', 'closed'])
  })
})

describe('who investigates', () => {
  it('is named once, in the order of the allegations, and still known when the case is closed', () => {
    const shared = assign(assigned(['F1', 'S1', 'D1']), ['a2'], 'investigator-2')
    expect(investigatorsOf(shared)).toEqual(['investigator-1', 'investigator-2'])
    expect(investigatorsOf(closed())).toEqual(['investigator-1'])
    expect(investigatorsOf(accepted())).toEqual([])
  })
})
