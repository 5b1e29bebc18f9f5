import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import type { RouteOffice } from '../../../domain/routing/offices.ts'
import { happens, sealed } from '../../support/cases.ts'
import { daysLater, prepared, routed, sent, shares } from '../../support/referrals.ts'

const open = (kase: ReturnType<typeof sent>) => kase.tasks.filter(({ doneAt }) => !doneAt).map(({ kind }) => kind)

describe('a complainant who wants less shared', () => {
  it('stops what was prepared and not sent', () => {
    const kase = shares(prepared(), { facts: ['legalHelp'] })
    expect(kase.referrals).toMatchObject([{ stoppedAt: expect.any(String), consentEndedAt: null }])
    expect(open(kase)).not.toContain('tellWhatWasSent')
  })

  it('learns what had gone out: it is marked, and whoever looks after them has the task', () => {
    const kase = shares(sent(), { facts: ['legalHelp'] })
    expect(kase.referrals).toMatchObject([{ stoppedAt: null, sentAt: expect.any(String), consentEndedAt: expect.any(String) }])
    expect(kase.tasks).toContainEqual(expect.objectContaining({ kind: 'tellWhatWasSent', owner: { user: 'investigator-1' }, about: 'f1' }))
  })

  it('is told once, not again with every later choice', () => {
    const kase = shares(shares(sent(), { facts: ['legalHelp'] }), { name: 'never', facts: [] })
    expect(kase.tasks.filter(({ kind }) => kind === 'tellWhatWasSent')).toHaveLength(1)
  })

  it('changes nothing where the office may still have it', () => {
    expect(shares(sent(), { name: 'never', facts: ['internalInvestigators'] }).referrals).toMatchObject([{ consentEndedAt: null }])
  })

  it('must be asked again office by office, while a no stays a no', () => {
    const consented = (['OPC', 'AG'] as const).reduce(
      (kase, office, i) =>
        happens(kase, { type: 'consentRecorded', office, choice: i === 0 ? 'withName' : 'doNotShare', until: null, words: sealed('w') }),
      routed(),
    )
    expect(shares(consented, { facts: ['internalInvestigators'] }).consents).toMatchObject([{ office: 'AG', choice: 'doNotShare' }])
    expect(shares(consented, { name: 'yes', facts: ['internalInvestigators', 'legalHelp'] }).consents).toHaveLength(2)
  })
})

describe('a consent that was given until a day', () => {
  const until = (kase: Case, day: string, office: RouteOffice = 'OIG'): Case =>
    happens(kase, { type: 'consentRecorded', office, choice: 'withoutName', until: day, words: sealed('words') })
  const waiting = prepared(until(routed(), '2026-12-01'), 'OIG')

  it('stops what is prepared and not sent once the day is over, and gives somebody the task to ask again', () => {
    expect(daysLater(waiting, 8).referrals).toMatchObject([{ stoppedAt: null }])
    const after = daysLater(waiting, 9)
    expect(after.referrals).toMatchObject([{ stoppedAt: '2026-12-02T12:00:00.000Z' }])
    expect(open(after)).toContain('askConsentAgain')
  })

  it('is asked for once: a new word about that office ends the task, a word about another one does not', () => {
    const after = daysLater(waiting, 9)
    expect(open(until(after, '2027-01-31', 'OPC'))).toContain('askConsentAgain')
    expect(open(until(after, '2027-01-31'))).not.toContain('askConsentAgain')
  })

  it('says nothing of what was sent while it held', () => {
    expect(daysLater(sent(waiting), 20).referrals).toMatchObject([{ stoppedAt: null, consentEndedAt: null }])
  })

  it('given again for longer, holds longer', () => {
    expect(daysLater(until(waiting, '2026-12-20'), 12).referrals).toMatchObject([{ stoppedAt: null }])
  })

  it('ends nothing where the complainant allows offices of that kind anyway', () => {
    const allowed = prepared(until(routed(), '2026-12-01'), 'LIA')
    expect(daysLater(allowed, 12).referrals).toMatchObject([{ stoppedAt: null }])
  })
})
