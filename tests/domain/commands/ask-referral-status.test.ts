import { describe, expect, it } from 'vitest'
import { type Case, steps } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'
import { prepared, routed, running, sent } from '../../support/referrals.ts'

const ask = (kase: Case) => give(kase, 'ask-referral-status', { referral: 'f1', text: null })

describe('asking how a referral stands', () => {
  it('is for investigators, supervisors and the lead, also after the case was closed', () => {
    expect(limitsOf('ask-referral-status')).toEqual({
      doors: ['staff'],
      roles: ['investigator', 'supervisor', 'lead'],
      stages: steps,
      staleAfter: ['referralAnswered', 'referralStatusAsked'],
    })
  })

  it('begins the next 30 days, and leaves the silence counting', () => {
    const kase = sent(prepared(routed(['LIA'])))
    const asked = evolveAll(kase, factsOf(ask(kase)), kase.id) as Case
    expect(asked.referrals).toMatchObject([{ asked: 1 }])
    expect(running(asked)).toEqual(['acknowledgement', 'silence', 'status'])
    expect(asked.clocks.filter((clock) => clock.rule === 'referral-silence')).toHaveLength(1)
  })

  it('is refused before it was sent', () => {
    expect(ask(prepared())).toMatchObject({ refused: 'referral-not-sent', with: { office: 'LIA' } })
  })
})
