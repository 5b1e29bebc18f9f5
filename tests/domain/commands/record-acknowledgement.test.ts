import { describe, expect, it } from 'vitest'
import { type Case, steps } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { factsOf, give, limitsOf, typesOf } from '../../support/commands.ts'
import { prepared, routed, running, sent } from '../../support/referrals.ts'

const acknowledge = (kase: Case) => give(kase, 'record-acknowledgement', { referral: 'f1', theirs: null })

describe('recording that another office has a referral', () => {
  it('is for those who work on the case, also after it was closed', () => {
    expect(limitsOf('record-acknowledgement')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'investigator', 'supervisor', 'lead'],
      stages: steps,
      staleAfter: [],
    })
  })

  it('meets the limit for it, and is a sign: asking and silence count anew', () => {
    const kase = sent(prepared(routed(['LIA'])))
    const after = evolveAll(kase, factsOf(acknowledge(kase)), kase.id) as Case
    expect(running(after)).toEqual(['status', 'silence'])
    expect(after.clocks.filter((clock) => clock.rule === 'referral-silence')).toHaveLength(2)
    expect(typesOf(acknowledge(after))).toEqual([])
  })

  it('is refused before it was sent, and where there is none', () => {
    expect(acknowledge(prepared())).toMatchObject({ refused: 'referral-not-sent', with: { office: 'LIA' } })
    expect(acknowledge(routed())).toMatchObject({ refused: 'no-such-referral' })
  })
})
