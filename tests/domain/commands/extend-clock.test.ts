import { describe, expect, it } from 'vitest'
import { clockOf, does, limitedByLaw, noonOn, tries } from '../../support/by-law.ts'
import { factsOf, limitsOf } from '../../support/commands.ts'

const kase = limitedByLaw()

import { wideGround } from '../../support/office.ts'
import { reasonsIn } from '../../support/reasons.ts'

describe('extending a limit', () => {
  it('is for supervisors, legal reviewers and the head of office until the case is closed, from a page that shows every extension', () => {
    expect(limitsOf('extend-clock')).toEqual({
      doors: ['staff'],
      roles: ['supervisor', 'legal', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['clockExtended'],
    })
  })

  it('gives it as much as its rule allows, and says so in the reasons of its date', () => {
    const extended = does(kase, 'extend-clock', {})
    expect(clockOf(extended)).toMatchObject({ dueOn: '2027-02-21', extensions: [{ length: 30, unit: 'calendarDays' }] })
    expect(reasonsIn(extended, 'c3', wideGround)).toContain('Extended by 30 calendar days, counted after Fri, Jan 22, 2027.')
  })

  it('tells the complainant', () => {
    const notices = factsOf(tries(kase, 'extend-clock', {})).filter((fact) => fact.type === 'noticeQueued')
    expect(notices).toMatchObject([{ kind: 'newMessage', to: 'complainant' }])
  })

  it('is refused once it was granted as often as the rule allows', () => {
    const twice = does(does(kase, 'extend-clock', {}), 'extend-clock', {})
    expect(tries(twice, 'extend-clock', {})).toMatchObject({ refused: 'extended-enough', with: { clock: 'by-law', times: 2 } })
  })

  it('is refused to someone whose role does not grant it, for a rule that knows none, and when it is over', () => {
    expect(tries(kase, 'extend-clock', {}, { by: 'lead-1' })).toMatchObject({
      refused: 'extension-not-yours',
      with: { clock: 'by-law', role: 'supervisor' },
    })
    expect(tries(kase, 'extend-clock', { clock: 'c2' })).toMatchObject({ refused: 'no-extension', with: { clock: 'triage' } })
    expect(tries(kase, 'extend-clock', {}, { at: noonOn('2027-01-23') })).toMatchObject({ refused: 'too-late-to-extend' })
  })

  it('waits with a paused limit: its date comes when the pause ends', () => {
    const paused = does(kase, 'pause-clock', { from: '2026-11-23', to: null })
    expect(clockOf(does(paused, 'extend-clock', {}))).toMatchObject({ dueOn: null, extensions: [{ length: 30 }] })
  })
})
