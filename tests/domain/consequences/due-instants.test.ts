import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { decideInstant, dueInstants } from '../../../domain/consequences/due-instants.ts'
import { assigned, closed, happens, hoursLater, newComplaint, sealed, send } from '../../support/cases.ts'
import { factsOf, give } from '../../support/commands.ts'
import { ground } from '../../support/office.ts'

/** Lets time pass: what is due is decided, earliest first, until nothing is left that is due by then. */
function pass(kase: Case, until: string): { kase: Case; passed: string[] } {
  const passed: string[] = []
  for (let now = kase; ; ) {
    const next = dueInstants(now).find((instant) => instant.at <= until)
    if (!next) return { kase: now, passed }
    passed.push(`${next.at.slice(0, 10)} ${next.id.split(':').slice(0, 2).join(' ')}`)
    now = evolveAll(now, decideInstant(now, next, ground), now.id) ?? now
  }
}

const by = (kase: Case, name: 'withdraw-complaint' | 'undo-withdrawal', at: string) =>
  evolveAll(
    kase,
    factsOf(give(kase, name, (name === 'undo-withdrawal' ? {} : { reason: null }) as never, { by: 'complainant', at })),
    kase.id,
  ) ?? kase

describe('what a case waits for', () => {
  it('comes in its order: reminded, due, then known to the head of the office, each once', () => {
    expect(pass(newComplaint(), hoursLater(24 * 365)).passed).toEqual([
      '2026-11-25 c1 clockReminded',
      '2026-11-26 c1 clockOverdue',
      '2026-12-01 c1 clockEscalated',
      '2026-12-01 c2 clockReminded',
      '2026-12-04 c2 clockOverdue',
      '2026-12-08 c2 clockEscalated',
    ])
  })

  it('is nothing once all of it was said, and on a closed case', () => {
    expect(dueInstants(pass(newComplaint(), hoursLater(24 * 365)).kase)).toEqual([])
    expect(dueInstants(closed())).toEqual([])
  })

  it('is nothing more of a limit that was met in time', () => {
    const met = happens(newComplaint(), { type: 'complaintAcknowledged' })
    expect(dueInstants(met).every((instant) => instant.id.startsWith('c2:'))).toBe(true)
  })

  it('has the same id however often it is asked for: limit, what is said, and when', () => {
    expect(dueInstants(newComplaint())[0]?.id).toBe('c1:clockReminded:2026-11-25T15:15:00.000Z')
    expect(dueInstants(newComplaint())).toEqual(dueInstants(newComplaint()))
  })

  it('stays in the order of a limit’s life when two fall on one moment', () => {
    const [first, ...others] = newComplaint().clocks as [Case['clocks'][0]]
    const at = first.dueAt
    const kase = { ...newComplaint(), clocks: [{ ...first, remindAt: at, escalateAt: at }, ...others.slice(1)] }
    expect(dueInstants(kase).map((instant) => instant.fact.type)).toEqual(['clockReminded', 'clockOverdue', 'clockEscalated'])
  })
})

describe('a due instant', () => {
  it('counts from itself, however late it is decided, and is the clock’s', () => {
    const [first] = dueInstants(newComplaint())
    const facts = first ? decideInstant(newComplaint(), first, ground) : []
    expect(facts.map(({ type, at, by: who }) => [type, at, who])).toEqual([
      ['clockReminded', '2026-11-25T15:15:00.000Z', 'clock'],
      ['noticeQueued', '2026-11-25T15:15:00.000Z', 'clock'],
      ['noticeQueued', '2026-11-25T15:15:00.000Z', 'clock'],
    ])
  })

  it('leaves its mark even if nobody is there to be told', () => {
    const kase = newComplaint()
    const nobody = { ...ground, staff: [] }
    const [first] = dueInstants(kase)
    expect(first && decideInstant(kase, first, nobody).map((fact) => fact.type)).toEqual(['clockReminded'])
  })

  it('of a limit that legal review reopened says nothing twice', () => {
    const reminded = pass(assigned(), '2027-02-19T00:00:00.000Z')
    expect(reminded.passed.filter((one) => one.includes('c4'))).toEqual(['2027-02-15 c4 clockReminded'])
    const back = happens(send(reminded.kase, ['a1']), { type: 'legalReviewReturned', allegations: ['a1'], reasons: sealed('reasons') })
    expect(pass(back, '2028-01-01T00:00:00.000Z').passed.filter((one) => one.includes('c4'))).toEqual([
      '2027-02-22 c4 clockOverdue',
      '2027-02-24 c4 clockEscalated',
    ])
  })

  it('of a limit that legal review reopened too late says that it is overdue, and not that it is due soon as well', () => {
    const quick = send(assigned(), ['a1'])
    const passed = pass(quick, '2027-02-23T00:00:00.000Z').kase
    const back = happens(
      passed,
      {
        type: 'legalReviewReturned',
        allegations: ['a1'],
        reasons: sealed('reasons'),
      },
      { at: '2027-02-23T16:00:00.000Z' },
    )
    expect(pass(back, '2028-01-01T00:00:00.000Z').passed.filter((one) => one.includes('c4'))).toEqual([
      '2027-02-22 c4 clockOverdue',
      '2027-02-24 c4 clockEscalated',
    ])
  })
})

describe('a wish that nobody confirms', () => {
  it('comes true 72 hours after it was made, not a millisecond earlier', () => {
    const asked = by(newComplaint(), 'withdraw-complaint', hoursLater(0))
    expect(pass(asked, '2026-11-26T15:59:59.999Z').kase.withdrawnAt).toBeNull()
    expect(pass(asked, hoursLater(72)).kase.withdrawnAt).toBe(hoursLater(72))
  })

  it('does not come true when it was undone before', () => {
    const undone = by(by(newComplaint(), 'withdraw-complaint', hoursLater(0)), 'undo-withdrawal', hoursLater(71))
    expect(pass(undone, hoursLater(1000)).kase.withdrawnAt).toBeNull()
  })

  it('comes true once', () => {
    const { passed } = pass(by(newComplaint(), 'withdraw-complaint', hoursLater(0)), hoursLater(24 * 365))
    expect(passed.filter((one) => one.includes('complaintWithdrawn'))).toEqual(['2026-11-26 r1 complaintWithdrawn'])
  })

  it('never comes true over a later one: neither over a stop of all contact nor over less sharing', () => {
    const step = (kase: Case, name: 'change-contact-plan' | 'stop-contact' | 'change-sharing', input: object, at: number) =>
      evolveAll(kase, factsOf(give(kase, name, input as never, { by: 'complainant', at: hoursLater(at) })), kase.id) ?? kase
    const stopped = step(step(newComplaint(), 'change-contact-plan', { plan: sealed('plan'), mail: true }, 1), 'stop-contact', {}, 2)
    expect(pass(stopped, hoursLater(200)).kase.contact).toMatchObject({ stopped: true, mail: false })
    const wider = step(newComplaint(), 'change-sharing', { name: 'yes', facts: ['attorneyGeneral'], except: null }, 1)
    const narrower = step(wider, 'change-sharing', { name: 'never', facts: [], except: null }, 2)
    expect(pass(narrower, hoursLater(200)).kase.sharing).toMatchObject({ name: 'never', facts: [] })
  })
})
