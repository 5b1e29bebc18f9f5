import { describe, expect, it } from 'vitest'
import { dueInstants } from '../../../domain/consequences/due-instants.ts'
import { clockOf, does, follows, limitedByLaw, noonOn } from '../../support/by-law.ts'
import { hoursLater, sealed } from '../../support/cases.ts'
import { wideGround } from '../../support/office.ts'

const opened = follows(limitedByLaw(), {
  type: 'complaintAccepted',
  allegations: [
    { id: 'a1', code: 'F1' },
    { id: 'a2', code: 'S1' },
  ],
  priority: 'P1',
})
const decided = (kase: typeof opened, allegation: string) =>
  follows(kase, { type: 'decisionMade', allegation, outcome: 'duplicate', reasons: sealed('reasons'), words: null })

describe('a limit that a law sets on the whole case', () => {
  it('is met by the decision on the last allegation, not by the first', () => {
    expect(clockOf(decided(opened, 'a1'))?.metAt).toBeNull()
    expect(clockOf(decided(decided(opened, 'a1'), 'a2'))?.metAt).toBe(hoursLater(1))
  })
})

describe('a limit that was missed and then given back its days', () => {
  it('is open again, and what was said of its earlier date is said again of the new one', () => {
    const late = dueInstants(opened).find(({ id }) => id.startsWith('c3:clockOverdue'))
    const overdue = follows(opened, { type: 'clockOverdue', clock: 'c3' }, late?.at)
    expect(dueInstants(overdue).some(({ id }) => id.startsWith('c3:clockOverdue'))).toBe(false)
    const paused = does(overdue, 'pause-clock', { from: '2026-12-01', to: '2027-02-01' }, { at: noonOn('2027-02-02') })
    expect(clockOf(paused)).toMatchObject({ dueOn: '2027-03-25', overdueAt: null })
    expect(dueInstants(paused).find(({ id }) => id.startsWith('c3:clockOverdue'))?.at).toBe('2027-03-26T06:00:00.000Z')
  })
})

describe('work that belongs to a limit', () => {
  it('is due when the limit is due, also after the limit has moved', () => {
    const extendable = wideGround.pack.clocks.map((rule) => ({
      ...rule,
      extension: { length: 30, unit: 'calendarDays' as const, times: 1, grantedBy: 'supervisor' as const },
    }))
    const assigned = follows(opened, { type: 'investigatorAssigned', allegations: ['a1'], investigator: 'investigator-1' })
    const limit = assigned.clocks.find((clock) => clock.rule === 'investigate')
    const on = { ...wideGround, pack: { ...wideGround.pack, clocks: extendable } }
    const extended = does(assigned, 'extend-clock', { clock: limit?.id ?? '' }, { on })
    const task = extended.tasks.find(({ kind }) => kind === 'investigate')
    expect(task?.dueAt).toBe(clockOf(extended, limit?.id)?.dueAt)
    expect((task?.dueAt ?? '') > (limit?.dueAt ?? '')).toBe(true)
  })
})
