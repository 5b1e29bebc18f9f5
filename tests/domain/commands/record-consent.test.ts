import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { assigned } from '../../support/cases.ts'
import { factsOf, give, inputs, limitsOf, typesOf } from '../../support/commands.ts'
import { prepared, shares } from '../../support/referrals.ts'

const words = inputs['record-consent']
const record = (kase: Case, over: Partial<typeof words> = {}) => give(kase, 'record-consent', { ...words, ...over })
const recorded = (kase: Case, over: Partial<typeof words> = {}): Case => evolveAll(kase, factsOf(record(kase, over)), kase.id) as Case

describe('recording what the complainant said about an office', () => {
  it('is for whoever speaks with the complainant, while the case is open', () => {
    expect(limitsOf('record-consent')).toEqual({
      doors: ['staff'],
      roles: ['hotline', 'triage', 'investigator', 'supervisor'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['consentRecorded', 'sharingChanged'],
    })
  })

  it('keeps their newest word about each office', () => {
    const kase = recorded(recorded(recorded(assigned()), { office: 'AG' }), { choice: 'doNotShare', until: '2026-12-01' })
    expect(kase.consents).toMatchObject([
      { office: 'AG', choice: 'withoutName' },
      { office: 'OPC', choice: 'doNotShare', until: '2026-12-01' },
    ])
  })

  it('stops what was prepared for an office they do not want any more', () => {
    expect(typesOf(record(prepared(), { office: 'LIA', choice: 'doNotShare' }))).toEqual([
      'consentRecorded',
      'clockMet',
      'taskCompleted',
      'consentEnded',
    ])
  })

  it('is refused with the name when they never want it shared, and for a day that has passed', () => {
    expect(record(shares(assigned(), { name: 'never' }), { choice: 'withName' })).toMatchObject({ refused: 'name-never-shared' })
    expect(record(assigned(), { until: '2026-11-22' })).toMatchObject({ refused: 'date-passed', with: { on: '2026-11-22' } })
    expect(typesOf(record(assigned(), { until: '2026-11-23' }))).toEqual(['consentRecorded'])
  })
})
