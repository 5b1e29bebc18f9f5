import { describe, expect, it } from 'vitest'
import { happens, sealed } from '../../support/cases.ts'
import { prepared, routed, sent, shares } from '../../support/referrals.ts'

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
