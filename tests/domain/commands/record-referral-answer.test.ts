import { describe, expect, it } from 'vitest'
import { type Case, steps } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import type { ReferralAnswer } from '../../../domain/referrals/referral.ts'
import { happens, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'
import { prepared, routed, running, sent } from '../../support/referrals.ts'

const answer = (kase: Case, said: ReferralAnswer) =>
  give(kase, 'record-referral-answer', { referral: 'f1', answer: said, text: sealed('text') })
const answered = (kase: Case, said: ReferralAnswer): Case => evolveAll(kase, factsOf(answer(kase, said)), kase.id) as Case
const out = sent(prepared(routed(['LIA'])))

describe('recording what another office answered', () => {
  it('is for those who work on the case, also after it was closed', () => {
    expect(limitsOf('record-referral-answer')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'investigator', 'supervisor', 'lead'],
      stages: steps,
      staleAfter: ['referralAnswered'],
    })
  })

  it.each(['declinedIt', 'returnedIt', 'toldOutcome'] as const)('%s ends the waiting and closes nothing', (said) => {
    const after = answered(out, said)
    expect(running(after)).toEqual([])
    expect(after.allegations).toEqual(out.allegations)
    expect(after.closedAt).toBeNull()
    expect(answer(after, 'toldOutcome')).toMatchObject({ refused: 'referral-over', with: { office: 'LIA' } })
  })

  it('waits on for the outcome when the office accepted', () => {
    const accepted = answered(out, 'acceptedIt')
    expect(running(accepted)).toEqual(['status', 'silence'])
    expect(answered(accepted, 'toldOutcome').referrals).toMatchObject([{ answer: 'toldOutcome' }])
  })

  it('is taken on a closed case, where no limit begins any more', () => {
    const decided = happens(out, { type: 'decisionMade', allegation: 'a1', outcome: 'duplicate', reasons: sealed('r'), words: null })
    const closed = happens(decided, { type: 'caseClosed' })
    expect(running(closed)).toEqual([])
    expect(running(answered(closed, 'acceptedIt'))).toEqual([])
  })

  it('is refused before it was sent', () => {
    expect(answer(prepared(), 'acceptedIt')).toMatchObject({ refused: 'referral-not-sent', with: { office: 'LIA' } })
  })
})
