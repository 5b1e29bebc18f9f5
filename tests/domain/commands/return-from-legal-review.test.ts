import { describe, expect, it } from 'vitest'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { approved, assigned, inLegalReview, sealed } from '../../support/cases.ts'
import { factsOf, give, inputs, limitsOf } from '../../support/commands.ts'

const back = (kase = inLegalReview(), by = 'legal-1') =>
  give(kase, 'return-from-legal-review', { allegations: ['a1'], reasons: sealed('A witness was not heard.') }, { by })

describe('returning allegations from legal review', () => {
  it('is for legal reviewers while an allegation is in review, from a page that shows what became of it', () => {
    expect(limitsOf('return-from-legal-review')).toEqual({
      doors: ['staff'],
      roles: ['legal'],
      stages: ['triage', 'investigation', 'legalReview'],
      staleAfter: ['legalReviewReturned', 'legalReviewApproved', 'decisionMade'],
    })
  })

  it('gives it back to its investigator under the limit it had: no new time', () => {
    const before = assigned()
    const kase = inLegalReview()
    const after = evolveAll(kase, factsOf(back(kase)), kase.id) ?? kase
    expect(after.allegations).toMatchObject([{ step: 'investigation', investigator: 'investigator-1' }])
    expect(after.clocks.filter((clock) => !clock.metAt)).toEqual([before.clocks.find((clock) => clock.rule === 'investigate')])
  })

  it('gives the investigator the work again', () => {
    const kase = inLegalReview()
    const open = evolveAll(kase, factsOf(back(kase)), kase.id)?.tasks.filter((task) => !task.doneAt && task.kind === 'investigate')
    expect(open).toMatchObject([{ owner: { user: 'investigator-1' }, allegations: ['a1'] }])
  })

  it('is refused for what is not in review', () => {
    expect(back(approved())).toMatchObject({ refused: 'wrong-stage' })
    expect(
      give(inLegalReview(), 'return-from-legal-review', { ...inputs['return-from-legal-review'], allegations: ['a2'] }, { by: 'legal-1' }),
    ).toMatchObject({ refused: 'no-such-allegation' })
  })
})
