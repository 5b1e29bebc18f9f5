import { describe, expect, it } from 'vitest'
import { clockOf, does, limitedByLaw, noonOn, tries } from '../../support/by-law.ts'
import { limitsOf } from '../../support/commands.ts'

const paused = does(limitedByLaw(), 'pause-clock', { from: '2026-12-01' }, { at: noonOn('2026-12-01') })
const at = noonOn('2027-03-05')

describe('letting a paused limit run on', () => {
  it('is for supervisors, legal reviewers and the head of office until the case is closed, from a page that shows every pause', () => {
    expect(limitsOf('resume-clock')).toEqual({
      doors: ['staff'],
      roles: ['supervisor', 'legal', 'lead'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['clockPaused', 'clockResumed'],
    })
  })

  it('gives it its date again, later by the whole pause: the day it ends counts', () => {
    const resumed = does(paused, 'resume-clock', { on: '2027-03-01' }, { at })
    expect(clockOf(resumed)).toMatchObject({ dueOn: '2027-04-22', pauses: [{ id: 'p1', cause: 'courtOrder' }] })
  })

  it('counts two pauses one after the other, each once', () => {
    const again = does(
      does(paused, 'resume-clock', { on: '2026-12-11' }, { at }),
      'pause-clock',
      { from: '2026-12-20', to: '2026-12-25' },
      { at },
    )
    expect(clockOf(again)).toMatchObject({ dueOn: '2027-02-06', pauses: [{ id: 'p1' }, { id: 'p2' }] })
  })

  it('is refused for a limit that is not paused, on a day that has not come, and before the pause began', () => {
    expect(tries(limitedByLaw(), 'resume-clock', {})).toMatchObject({ refused: 'not-paused' })
    expect(tries(paused, 'resume-clock', { on: '2027-03-06' }, { at })).toMatchObject({ refused: 'date-in-future' })
    expect(tries(paused, 'resume-clock', { on: '2026-11-30' }, { at })).toMatchObject({ refused: 'pause-ends-before-it-starts' })
  })
})
