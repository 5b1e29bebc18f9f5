import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { happens, sealed } from '../../support/cases.ts'
import { give, limitsOf, typesOf } from '../../support/commands.ts'
import { prepared, routed, running, sent, shares } from '../../support/referrals.ts'

const send = (kase: Case) => give(kase, 'send-referral', { referral: 'f1', way: 'portal' })

describe('sending a referral', () => {
  it('is for investigators and supervisors, from a page that shows the newest consent', () => {
    expect(limitsOf('send-referral')).toEqual({
      doors: ['staff'],
      roles: ['investigator', 'supervisor'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['consentRecorded', 'consentEnded', 'sharingChanged'],
    })
  })

  it('begins the limits to be told it arrived, to ask, and to get any sign', () => {
    expect(running(sent(prepared(routed(['LIA']))))).toEqual(['acknowledgement', 'status', 'silence'])
  })

  it('is expected to be resolved in 90 days by the offices of a 287(g) agreement', () => {
    const delegated = happens(routed(['LIA']), {
      type: 'authorityRecorded',
      allegations: ['a1'],
      employer: 'sheriff',
      authority: 'agreement287g',
      certified: 'certified',
      place: 'co',
      on: null,
      also: [],
      conflicts: [],
    })
    expect(running(sent(prepared(delegated)))).toContain('resolution')
  })

  it('is refused when the complainant changed their mind: what was prepared is stopped', () => {
    const kase = shares(prepared(), { facts: [] })
    expect(kase.referrals).toMatchObject([{ stoppedAt: expect.any(String), sentAt: null }])
    expect(send(kase)).toMatchObject({ refused: 'referral-over', with: { office: 'LIA' } })
  })

  it('is refused when a consent has run out meanwhile', () => {
    const consented = happens(routed(['OPC']), {
      type: 'consentRecorded',
      office: 'OPC',
      choice: 'withoutName',
      until: '2026-11-23',
      words: sealed(''),
    })
    const verdict = give(prepared(consented, 'OPC'), 'send-referral', { referral: 'f1', way: 'mail' }, { at: '2026-11-25T16:00:00.000Z' })
    expect(verdict).toMatchObject({ refused: 'consent-over', with: { office: 'OPC' } })
  })

  it('is refused twice, off the route, and where there is none', () => {
    expect(typesOf(send(prepared()))[0]).toBe('referralSent')
    expect(send(sent())).toMatchObject({ refused: 'referral-sent', with: { office: 'LIA' } })
    expect(send(routed(['OIG'], prepared()))).toMatchObject({ refused: 'not-on-the-route', with: { office: 'LIA' } })
    expect(send(routed())).toMatchObject({ refused: 'no-such-referral' })
  })
})
