import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf, typesOf } from '../../support/commands.ts'
import { prepared, routed, sent } from '../../support/referrals.ts'

const stop = (kase: Case) => give(kase, 'stop-referral', { referral: 'f1', reason: sealed('The letter names her.') })

describe('taking back a referral', () => {
  it('is for investigators and supervisors, as long as nobody sent it meanwhile', () => {
    expect(limitsOf('stop-referral')).toEqual({
      doors: ['staff'],
      roles: ['investigator', 'supervisor'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['referralSent'],
    })
  })

  it('leaves it on file, never sent, and makes room for a better one', () => {
    const kase = prepared()
    const stopped = evolveAll(kase, factsOf(stop(kase)), kase.id) as Case
    expect(stopped.referrals).toMatchObject([{ stoppedAt: expect.any(String), sentAt: null }])
    expect(typesOf(stop(stopped))).toEqual([])
    expect(prepared(stopped).referrals).toHaveLength(2)
  })

  it('is refused once it was sent, and where there is none', () => {
    expect(stop(sent())).toMatchObject({ refused: 'referral-sent', with: { office: 'LIA' } })
    expect(stop(routed())).toMatchObject({ refused: 'no-such-referral' })
  })
})
