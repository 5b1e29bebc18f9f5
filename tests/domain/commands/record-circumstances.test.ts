import { describe, expect, it } from 'vitest'
import { hoursLater, newComplaint, sealed } from '../../support/cases.ts'
import { give, inputs, limitsOf, typesOf } from '../../support/commands.ts'
import { followed, found } from '../../support/urgent-cases.ts'

type Input = Partial<(typeof inputs)['record-circumstances']>
const record = (input: Input, kase = newComplaint(), at = hoursLater(1)) =>
  give(kase, 'record-circumstances', { ...inputs['record-circumstances'], ...input }, { by: 'triage-1', at })

describe('recording what makes a case urgent or grave', () => {
  it('is for everybody who works on the case before legal reviewers do, until it is closed', () => {
    expect(limitsOf('record-circumstances')).toEqual({
      doors: ['staff'],
      roles: ['hotline', 'triage', 'investigator', 'supervisor', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['circumstancesRecorded'],
    })
  })

  it('keeps each answer with when it was given, and the rules look at it at once', () => {
    const kase = followed(newComplaint(), record({ answers: { minorAlone: 'yes', retaliation: 'no' }, source: sealed('The aunt called.') }))
    expect(kase.circumstances).toEqual({
      minorAlone: { answer: 'yes', on: null, at: hoursLater(1) },
      retaliation: { answer: 'no', on: null, at: hoursLater(1) },
    })
    expect(found(kase)).toEqual(['U2'])
  })

  it('may be corrected, and says nothing of what was not asked', () => {
    const once = followed(newComplaint(), record({ answers: { injury: 'yes', minorInvolved: 'yes' } }))
    const corrected = followed(once, record({ answers: { injury: 'no' } }, once, hoursLater(2)))
    expect([corrected.circumstances?.injury?.answer, corrected.circumstances?.minorInvolved?.answer]).toEqual(['no', 'yes'])
  })

  it('does nothing when it is all on record already, and takes a new day as news', () => {
    const once = followed(newComplaint(), record({ answers: { heldNow: 'yes' }, heldNow: '2026-11-22' }))
    expect(record({ answers: { heldNow: 'yes' }, heldNow: '2026-11-22' }, once)).toEqual([])
    expect(typesOf(record({ answers: {}, heldNow: '2026-11-21' }, once))[0]).toBe('circumstancesRecorded')
  })

  it('refuses a day in the future since when somebody is held, and a day of what is not so', () => {
    expect(record({ answers: { heldNow: 'yes' }, heldNow: '2026-11-30' })).toMatchObject({ refused: 'held-since-the-future' })
    expect(record({ answers: {}, moveExpected: '2026-11-30' })).toMatchObject({
      refused: 'day-without-yes',
      with: { circumstance: 'moveExpected' },
    })
  })
})
