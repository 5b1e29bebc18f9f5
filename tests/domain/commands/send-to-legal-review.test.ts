import { describe, expect, it } from 'vitest'
import { stageOf } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { assign, assigned, inLegalReview, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const send = (kase = assigned(), allegations = ['a1'], by = 'investigator-1') =>
  give(kase, 'send-to-legal-review', { allegations, summary: sealed('summary') }, { by })

describe('sending allegations to legal review', () => {
  it('is for investigators while something is investigated, from a page that shows who has what', () => {
    expect(limitsOf('send-to-legal-review')).toEqual({
      doors: ['staff'],
      roles: ['investigator'],
      stages: ['triage', 'investigation'],
      staleAfter: ['investigatorAssigned', 'sentToLegalReview', 'decisionMade'],
    })
  })

  it('meets the investigation limit and starts the one of legal review', () => {
    const kase = assigned()
    const after = evolveAll(kase, factsOf(send(kase)), kase.id) ?? kase
    expect(stageOf(after)).toBe('legalReview')
    expect(after.clocks.filter((clock) => !clock.metAt)).toMatchObject([{ rule: 'legal-review', owner: { role: 'legal' } }])
    expect(after.allegations).toMatchObject([{ step: 'legalReview', investigator: 'investigator-1' }])
  })

  it('may be done for one allegation while another is still investigated, under the limit that runs on', () => {
    const kase = assigned(['F1', 'S1'])
    const after = evolveAll(kase, factsOf(send(kase)), kase.id) ?? kase
    expect(stageOf(after)).toBe('investigation')
    expect(after.clocks.find((clock) => clock.rule === 'investigate')?.metAt).toBeNull()
  })

  it('is refused for a colleague’s allegation, for one already sent, and for one that does not exist', () => {
    const shared = assign(assigned(['F1', 'S1']), ['a2'], 'investigator-2')
    expect(send(shared, ['a1', 'a2'])).toMatchObject({ refused: 'not-your-allegation', with: { allegation: 'S1' } })
    expect(send(inLegalReview())).toMatchObject({ refused: 'wrong-stage' })
    expect(send(assigned(), ['a2'])).toMatchObject({ refused: 'no-such-allegation' })
  })
})
