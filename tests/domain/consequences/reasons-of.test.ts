import { describe, expect, it } from 'vitest'
import { evolveAll } from '../../../domain/case/evolve.ts'
import type { Ground } from '../../../domain/commands/ground.ts'
import { withConsequences } from '../../../domain/consequences/consequences.ts'
import { accepted, hoursLater, newComplaint } from '../../support/cases.ts'
import { ground } from '../../support/office.ts'
import { reasonsIn } from '../../support/reasons.ts'

const kase = accepted()
const assign = kase.clocks.find(({ rule }) => rule === 'assign')?.id ?? ''

/** The office with one more closed day. */
const alsoClosed = (on: string): Ground => ({
  ...ground,
  calendar: {
    ...ground.calendar,
    holidays: new Map([...[...ground.calendar.holidays.keys()].map((date) => [date, ''] as const), [on, 'Snow']]),
  },
})

describe('the reasons of a date, made when they are read', () => {
  it('name the trigger, every step of the count, the day and the rule with its source', () => {
    const [first, ...more] = reasonsIn(kase, assign)
    expect(first).toBe('It counts from the opening of the case.')
    expect(more.at(-1)).toBe('Rule assign: assign. Source: Own choice.')
    expect(more.join(' ')).toContain('Holidays met: Thu, Nov 26, 2026')
  })

  it('stay what they were when the office closes on one more day: it had no part in this date', () => {
    expect(reasonsIn(kase, assign, alsoClosed('2026-11-25'))).toEqual(reasonsIn(kase, assign))
  })

  it('of a clock that is counted with such a day do name it', () => {
    const closed = alsoClosed('2026-11-25')
    const fact = { type: 'complaintAccepted' as const, allegations: [{ id: 'a1', code: 'F1' as const }], priority: 'P2' as const }
    const facts = withConsequences(newComplaint(), [{ ...fact, at: hoursLater(1), by: 'triage-1' }], closed)
    const late = evolveAll(newComplaint(), facts, 'case-1')
    const id = late?.clocks.find(({ rule }) => rule === 'assign')?.id ?? ''
    expect(late && reasonsIn(late, id, closed).join(' ')).toContain('Wed, Nov 25, 2026 (Snow)')
  })

  it('are those that were kept where sentences were kept', () => {
    const old = { ...kase, clocks: kase.clocks.map((clock) => ({ ...clock, why: ['As it was said then.'] })) }
    expect(reasonsIn(old, assign)).toEqual(['As it was said then.'])
  })

  it('name the rule alone when no pack of the case knows it any more', () => {
    const gone = { ...kase, clocks: kase.clocks.map((clock) => ({ ...clock, rule: 'gone' })) }
    expect(reasonsIn(gone, assign)).toEqual(['Counted by rule gone, which no pack of this case knows any more.'])
  })
})
