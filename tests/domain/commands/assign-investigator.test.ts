import { describe, expect, it } from 'vitest'
import { stageOf } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { accepted, assigned, inLegalReview } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const assign = (kase = accepted(), investigator = 'investigator-1', allegations = ['a1']) =>
  give(kase, 'assign-investigator', { allegations, investigator })

describe('assigning an investigator', () => {
  it('is for supervisors and the lead until legal review, from a page that shows who has what', () => {
    expect(limitsOf('assign-investigator')).toEqual({
      doors: ['staff'],
      roles: ['supervisor', 'lead'],
      stages: ['triage', 'investigation'],
      staleAfter: ['investigatorAssigned', 'sentToLegalReview', 'decisionMade'],
    })
  })

  it('moves the allegation, and with it the case, into investigation', () => {
    const kase = accepted()
    const after = evolveAll(kase, factsOf(assign(kase)), kase.id) ?? kase
    expect(after.allegations).toMatchObject([{ step: 'investigation', investigator: 'investigator-1' }])
    expect(stageOf(after)).toBe('investigation')
  })

  it('leaves the case at triage while another allegation waits for its investigator', () => {
    const kase = accepted(['F1', 'S1'])
    expect(stageOf(evolveAll(kase, factsOf(assign(kase)), kase.id) ?? kase)).toBe('triage')
  })

  it('is already so when the same person has it, and names only what changes', () => {
    expect(assign(assigned())).toEqual([])
    const half = factsOf(assign(assigned(['F1', 'S1']), 'investigator-2', ['a2']))
    expect(half[0]).toMatchObject({ type: 'investigatorAssigned', allegations: ['a2'], investigator: 'investigator-2' })
  })

  it('hands over to a colleague by the same command', () => {
    expect(factsOf(assign(assigned(), 'investigator-2'))[0]).toMatchObject({ allegations: ['a1'], investigator: 'investigator-2' })
  })

  it.each([
    ['someone who does not investigate', 'supervisor-2', 'not-an-investigator'],
    ['someone who has left', 'investigator-who-left', 'not-an-investigator'],
    ['a name nobody has', 'nobody', 'not-an-investigator'],
    ['an investigator of another office', 'investigator-elsewhere', 'other-office'],
  ])('is refused to %s', (_, investigator, refused) => {
    expect(assign(accepted(), investigator)).toMatchObject({ refused })
  })

  it('is refused for an allegation that is in legal review, and for one that is not of this case', () => {
    expect(assign(inLegalReview())).toMatchObject({ refused: 'wrong-stage' })
    expect(assign(accepted(), 'investigator-1', ['a9'])).toMatchObject({ refused: 'no-such-allegation' })
  })
})
