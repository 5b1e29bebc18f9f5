import { describe, expect, it } from 'vitest'
import { stageOf } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { approved, inLegalReview, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const approve = (kase = inLegalReview(), by = 'legal-1') =>
  give(kase, 'approve-legal-review', { allegations: ['a1'], opinion: sealed('sound') }, { by })

describe('approving the legal review', () => {
  it('is for legal reviewers while an allegation is in review, from a page that shows what became of it', () => {
    expect(limitsOf('approve-legal-review')).toEqual({
      doors: ['staff'],
      roles: ['legal'],
      stages: ['triage', 'investigation', 'legalReview'],
      staleAfter: ['sentToLegalReview', 'legalReviewReturned', 'legalReviewApproved', 'decisionMade'],
    })
  })

  it('moves the allegation to its decision, which a supervisor then owes', () => {
    const kase = inLegalReview()
    const after = evolveAll(kase, factsOf(approve(kase)), kase.id) ?? kase
    expect(stageOf(after)).toBe('resolution')
    expect(after.allegations).toMatchObject([{ step: 'resolution', decision: null }])
    expect(after.tasks.filter((task) => !task.doneAt && task.kind === 'decide')).toMatchObject([{ owner: { role: 'supervisor' } }])
  })

  it('is refused to whoever investigated, even if they are a legal reviewer too', () => {
    const own = inLegalReview(['F1'], 'investigates-and-reviews')
    expect(approve(own, 'investigates-and-reviews')).toMatchObject({ refused: 'own-investigation', with: { allegation: 'F1' } })
    expect(factsOf(approve(own, 'legal-1'))[0]).toMatchObject({ type: 'legalReviewApproved' })
  })

  it('is refused a second time', () => {
    expect(approve(approved())).toMatchObject({ refused: 'wrong-stage' })
  })
})
