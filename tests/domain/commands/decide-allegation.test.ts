import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { closureReasons, findings, type Outcome } from '../../../domain/case/outcomes.ts'
import { accepted, approved, assigned, closed, decided, inLegalReview, sealed, withdrawn } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const decide = (kase: Case, outcome: Outcome, by = 'supervisor-1', allegation = 'a1') =>
  give(kase, 'decide-allegation', { allegation, outcome, barredBy: null, reasons: sealed('reasons'), words: null }, { by })
/** Those that need nothing besides: for a withdrawal somebody withdrew, for a time-bar a limit has passed. */
const reasons = closureReasons.filter((reason) => reason !== 'withdrawn' && reason !== 'timeBarred')

describe('deciding an allegation', () => {
  it('is for supervisors until the case is closed, from a page that shows everything the decision rests on', () => {
    expect(limitsOf('decide-allegation')).toEqual({
      doors: ['staff'],
      roles: ['supervisor'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: [
        'investigatorAssigned',
        'subjectNamed',
        'sentToLegalReview',
        'legalReviewReturned',
        'legalReviewApproved',
        'decisionMade',
        'withdrawalUndone',
      ],
    })
  })

  it.each(findings)('finds it %s once the legal review is through', (finding) => {
    const kase = approved()
    expect(evolveAll(kase, factsOf(decide(kase, finding)), kase.id)?.allegations).toMatchObject([
      { step: 'resolution', decision: { outcome: finding, by: 'supervisor-1' } },
    ])
  })

  it.each(findings)('never finds it %s before the legal review is through', (finding) => {
    for (const kase of [accepted(), assigned(), inLegalReview()])
      expect(decide(kase, finding)).toMatchObject({ refused: 'finding-before-legal-review', with: { allegation: 'F1' } })
  })

  it.each(reasons)('may end it without a finding at any step: %s', (reason) => {
    for (const kase of [accepted(), assigned(), inLegalReview(), approved()])
      expect(factsOf(decide(kase, reason))[0]).toMatchObject({ type: 'decisionMade', outcome: reason })
  })

  it('ends it as withdrawn only when the complaint was withdrawn', () => {
    expect(decide(assigned(), 'withdrawn')).toMatchObject({ refused: 'not-withdrawn' })
    expect(factsOf(decide(withdrawn(assigned()), 'withdrawn'))[0]).toMatchObject({ outcome: 'withdrawn' })
  })

  it('is refused to whoever investigated it, even if they supervise', () => {
    const own = assigned(['F1'], 'investigates-and-supervises')
    expect(decide(own, 'duplicate', 'investigates-and-supervises')).toMatchObject({
      refused: 'own-investigation',
      with: { allegation: 'F1' },
    })
  })

  it('may be done again until the case is closed, and not after', () => {
    expect(factsOf(decide(decided(), 'unfounded'))[0]).toMatchObject({ outcome: 'unfounded' })
    expect(decide(closed(), 'unfounded')).toMatchObject({ refused: 'wrong-stage' })
  })

  it('is refused for an allegation nobody made', () => {
    expect(decide(approved(), 'sustained', 'supervisor-1', 'a2')).toMatchObject({ refused: 'no-such-allegation' })
  })
})
