import { describe, expect, it } from 'vitest'
import { due, type Holidays, type Unit } from '../../../domain/clocks/count.ts'
import { escalateAt, reminderAt } from '../../../domain/clocks/marks.ts'
import { aCount } from '../../support/a-count.ts'

const denver = 'America/Denver'
const triggerAt = '2026-11-02T16:00:00.000Z'
const clock = (length: number, unit: Unit, holidays: Holidays = new Set()) => {
  const { dueOn, dueAt } = due(aCount({ length, unit, holidays }))
  return { triggerAt, dueOn: dueOn as string, dueAt: dueAt as string }
}

describe('the reminder that a clock is due soon', () => {
  it('comes when a quarter of a short promise is left', () => {
    // 63 hours from Monday at nine to the end of Wednesday; a quarter of them is 15 hours 45 minutes.
    expect(reminderAt(clock(2, 'workingDays'), denver, new Set())).toBe('2026-11-04T15:15:00.000Z')
  })

  it('comes no sooner than 5 working days before the end of a long one, the due day among them', () => {
    // Due on Sunday, January 31, 2027: the last five working days are Monday, January 25 to Friday.
    expect(reminderAt(clock(90, 'calendarDays'), denver, new Set())).toBe('2027-01-25T07:00:00.000Z')
  })

  it('comes sooner when a holiday lies among those days', () => {
    expect(reminderAt(clock(90, 'calendarDays'), denver, new Set(['2027-01-26']))).toBe('2027-01-22T07:00:00.000Z')
  })

  it('comes for a clock in hours when a quarter of them is left', () => {
    expect(reminderAt(clock(48, 'hours'), denver, new Set())).toBe('2026-11-04T04:00:00.000Z')
  })

  it('never comes before the clock started', () => {
    expect(reminderAt(clock(0, 'hours'), denver, new Set())).toBe(triggerAt)
  })
})

describe('the head of the office learns of a missed clock', () => {
  it('at the end of the second working day after the due day', () => {
    expect(escalateAt({ dueOn: '2026-11-04' }, denver, new Set())).toBe('2026-11-07T07:00:00.000Z')
    expect(escalateAt({ dueOn: '2027-01-31' }, denver, new Set(['2027-02-01']))).toBe('2027-02-04T07:00:00.000Z')
  })
})
