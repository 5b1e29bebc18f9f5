import { describe, expect, it } from 'vitest'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { clockOf, does, follows, limitedByLaw, tries } from '../../support/by-law.ts'
import { hoursLater, sealed } from '../../support/cases.ts'
import { factsOf, limitsOf, typesOf } from '../../support/commands.ts'

const kase = limitedByLaw()
const to = (on: string) => ({ on, reason: sealed<'file'>('they remembered') })

import { wideGround } from '../../support/office.ts'
import { reasonsIn } from '../../support/reasons.ts'

describe('saying on which day it happened', () => {
  it('is for triage, investigators and supervisors until the case is closed, from a page that shows the last date', () => {
    expect(limitsOf('correct-incident-date')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'investigator', 'supervisor'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['incidentDated'],
    })
  })

  it('moves what counts from the incident, and nothing else, and says so', () => {
    const moved = factsOf(tries(kase, 'correct-incident-date', to('2026-11-20'))).flatMap((fact) =>
      fact.type === 'clockRecounted' ? [[fact.clock, fact.dueOn]] : [],
    )
    expect([clockOf(kase, 'c4')?.dueOn, clockOf(kase, 'c5')?.dueOn]).toEqual(['2027-04-30', '2026-12-01'])
    expect(moved).toEqual([
      ['c4', '2027-05-19'],
      ['c5', '2026-12-20'],
    ])
  })

  it('takes the doubt out of the reasons: it was the first of the month, now it is the day', () => {
    expect(reasonsIn(kase, 'c4', wideGround)[1]).toContain('Only the month is known')
    const corrected = does(kase, 'correct-incident-date', to('2026-11-20'))
    expect(reasonsIn(corrected, 'c4', wideGround).join(' ')).not.toContain('Only the month')
  })

  it('dates for the first time what could not be dated before', () => {
    const undated = limitedByLaw({ incidentMonth: null })
    expect(undated.clocks.map((clock) => clock.rule)).toEqual(['acknowledge', 'triage', 'by-law'])
    const dated = does(undated, 'correct-incident-date', to('2026-11-20'))
    expect(dated.clocks.slice(3).map(({ rule, dueOn }) => [rule, dueOn])).toEqual([
      ['elsewhere', '2027-05-19'],
      ['footage', '2026-12-20'],
    ])
  })

  it('asks nobody again for footage that was asked for', () => {
    const asked = evolveAll(kase, [{ type: 'clockMet', clock: 'c5', at: hoursLater(1), by: 'triage-1' }], kase.id) ?? kase
    expect(does(asked, 'correct-incident-date', to('2026-11-20')).clocks.filter(({ rule }) => rule === 'footage')).toHaveLength(1)
  })

  it('lets a clock lapse whose law did not hold on that day, and starts it when it did after all', () => {
    const before = does(kase, 'correct-incident-date', to('1999-12-31'))
    expect(clockOf(before, 'c4')).toMatchObject({ lapsed: true, metAt: hoursLater(5) })
    expect(does(before, 'correct-incident-date', to('2026-11-20')).clocks.at(-2)).toMatchObject({ rule: 'elsewhere', dueOn: '2027-05-19' })
  })

  it('changes nothing when that day is on file already', () => {
    expect(typesOf(tries(does(kase, 'correct-incident-date', to('2026-11-20')), 'correct-incident-date', to('2026-11-20')))).toEqual([])
  })

  it('is refused for a day after the complaint came, and for one that has not come', () => {
    expect(tries(kase, 'correct-incident-date', to('2026-11-24'), { at: hoursLater(48) })).toMatchObject({
      refused: 'incident-after-receipt',
    })
    expect(tries(kase, 'correct-incident-date', to('2026-11-25'))).toMatchObject({ refused: 'date-in-future' })
  })

  it('moves nothing that has ended', () => {
    const closed = follows(kase, { type: 'complaintDeclined', reason: 'duplicate', explanation: sealed('why'), words: null })
    expect(clockOf(closed, 'c5')?.metAt).not.toBeNull()
    expect(tries(closed, 'correct-incident-date', to('2026-11-20'))).toMatchObject({ refused: 'wrong-stage' })
  })
})
