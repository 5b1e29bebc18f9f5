import { describe, expect, it } from 'vitest'
import { dueInstants } from '../../../domain/consequences/due-instants.ts'
import { clockOf, does, limitedByLaw, noonOn, tries } from '../../support/by-law.ts'
import { limitsOf } from '../../support/commands.ts'

const kase = limitedByLaw()
const later = { at: noonOn('2026-12-20') }

import { wideGround } from '../../support/office.ts'
import { reasonsIn } from '../../support/reasons.ts'

describe('pausing a limit', () => {
  it('is for supervisors, legal reviewers and the head of office until the case is closed, from a page that shows every pause', () => {
    expect(limitsOf('pause-clock')).toEqual({
      doors: ['staff'],
      roles: ['supervisor', 'legal', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['clockPaused', 'clockResumed'],
    })
  })

  it('gives back the days it stood still: ten days in December move the end by ten', () => {
    const paused = does(kase, 'pause-clock', { from: '2026-12-01', to: '2026-12-11' }, later)
    expect([clockOf(kase)?.dueOn, clockOf(paused)?.dueOn]).toEqual(['2027-01-22', '2027-02-01'])
    expect(reasonsIn(paused, 'c3', wideGround)).toContain(
      'Paused from Tue, Dec 1, 2026 to Fri, Dec 11, 2026: 10 calendar days do not count.',
    )
  })

  it('leaves no date, no reminder and no escalation while nobody knows when it ends', () => {
    const paused = does(kase, 'pause-clock', { from: '2026-12-01' }, later)
    expect(clockOf(paused)).toMatchObject({ dueOn: null, dueAt: null, remindAt: null, escalateAt: null })
    expect(dueInstants(paused).filter(({ id }) => id.startsWith('c3'))).toEqual([])
  })

  it('moves the reminder and says nothing again that lies behind', () => {
    const paused = does(kase, 'pause-clock', { from: '2026-12-01', to: '2026-12-11' }, later)
    expect(dueInstants(paused).find(({ id }) => id.startsWith('c3:clockReminded'))?.at).toBe(clockOf(paused)?.remindAt)
    expect((clockOf(paused)?.remindAt ?? '') > (clockOf(kase)?.remindAt ?? '')).toBe(true)
  })

  it('is refused for a promise of the office, which never stands still silently', () => {
    expect(tries(kase, 'pause-clock', { clock: 'c1' })).toMatchObject({
      refused: 'promise-not-paused',
      with: { clock: 'acknowledge', cause: 'courtOrder' },
    })
  })

  it('is refused for a cause the law does not list', () => {
    expect(tries(kase, 'pause-clock', { cause: 'mediation' })).toMatchObject({
      refused: 'cause-not-listed',
      with: { clock: 'by-law', cause: 'mediation' },
    })
  })

  it.each([
    ['from a day that has not come', { from: '2026-12-21' }, 'date-in-future'],
    ['from a day before the incident', { from: '2026-10-31' }, 'date-before-incident'],
    ['that ends before it starts', { from: '2026-12-10', to: '2026-12-09' }, 'pause-ends-before-it-starts'],
    ['of a limit nobody knows', { clock: 'c9' }, 'no-such-clock'],
  ])('is refused %s', (_, over, refused) => {
    expect(tries(kase, 'pause-clock', over, later)).toMatchObject({ refused })
  })

  it('is refused while another pause lasts, and once the limit has ended', () => {
    expect(tries(does(kase, 'pause-clock', {}), 'pause-clock', {})).toMatchObject({ refused: 'already-paused' })
    expect(tries(does(kase, 'acknowledge-complaint', {}, { by: 'triage-1' }), 'pause-clock', { clock: 'c1' })).toMatchObject({
      refused: 'clock-ended',
    })
  })
})
