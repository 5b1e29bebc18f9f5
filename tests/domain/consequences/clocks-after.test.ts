import { describe, expect, it } from 'vitest'
import { type Case, stageOf } from '../../../domain/case/case.ts'
import { withConsequences } from '../../../domain/consequences/consequences.ts'
import {
  accepted,
  approved,
  assign,
  assigned,
  closed,
  decided,
  decideOn,
  declined,
  factsAfter,
  happens,
  hoursLater,
  inLegalReview,
  newComplaint,
  sealed,
  send,
  withdrawn,
} from '../../support/cases.ts'
import { ground } from '../../support/office.ts'
import { reasonsIn } from '../../support/reasons.ts'

const running = (kase: Case) => kase.clocks.filter((clock) => !clock.metAt).map((clock) => clock.rule)
const returned = (kase: Case, allegations = ['a1'], at = hoursLater(9)) =>
  happens(kase, { type: 'legalReviewReturned', allegations, reasons: sealed('reasons') }, { by: 'legal-1', at })

describe('what is owed at each step of an ordinary case', () => {
  it.each([
    ['a new complaint', newComplaint(), ['acknowledge', 'triage']],
    ['accepted', accepted(), ['assign']],
    ['assigned', assigned(), ['investigate']],
    ['in legal review', inLegalReview(), ['legal-review']],
    ['approved', approved(), []],
    ['decided', decided(), ['outcome-notice']],
    ['closed', closed(), []],
    ['declined', declined(), []],
    ['withdrawn, until triage has followed it', withdrawn(), ['acknowledge', 'triage']],
  ])('%s', (_, kase, owed) => {
    expect(running(kase)).toEqual(owed)
  })
})

describe('a limit when it starts', () => {
  it('counts from the fact that starts it and says why its day is what it is', () => {
    const kase = accepted()
    const [, , assigning] = kase.clocks
    expect(assigning).toMatchObject({ rule: 'assign', triggerAt: hoursLater(1), dueOn: '2026-11-27', owner: { role: 'supervisor' } })
    expect(reasonsIn(kase, 'c3').at(-1)).toBe('Rule assign: assign. Source: Own choice.')
  })

  it('reminds before it is due and goes up after it: never in another order', () => {
    for (const { triggerAt, remindAt, dueAt, escalateAt } of closed().clocks)
      expect([triggerAt, remindAt, dueAt, escalateAt]).toEqual([triggerAt, remindAt, dueAt, escalateAt].sort())
  })

  it('has an id of its own, also when another limit with the same trigger is still running', () => {
    const [one, other] = [
      { ...ground.pack.clocks[0], id: 'one' },
      { ...ground.pack.clocks[0], id: 'other' },
    ] as (typeof ground.pack.clocks)[0][]
    const pack = {
      ...ground.pack,
      clocks: [one, other].flatMap((rule) => (rule ? [{ ...rule, trigger: 'officeWrote', metBy: [`${rule.id}Met`] }] : [])),
    }
    const wrote = { type: 'officeWrote', message: 'm1', text: sealed<'mailbox'>('text'), at: hoursLater(1), by: 'triage-1' } as const
    const first = withConsequences(newComplaint(), [wrote], { ...ground, pack: { ...pack, clocks: pack.clocks.slice(0, 1) } })
    expect(first.find((fact) => fact.type === 'clockStarted')).toMatchObject({ clock: { id: 'c3', rule: 'one' } })
    const kase = happens(newComplaint(), wrote)
    const withFirst: Case = { ...kase, clocks: [...kase.clocks, { ...kase.clocks[0], id: 'c3', rule: 'one' } as Case['clocks'][0]] }
    const second = withConsequences(withFirst, [wrote], { ...ground, pack })
    expect(second.filter((fact) => fact.type === 'clockStarted')).toMatchObject([{ clock: { id: 'c4', rule: 'other' } }])
  })
})

describe('a limit of several allegations', () => {
  it('is met when the last of them has left the step, by whichever way', () => {
    const half = send(assigned(['F1', 'S1']), ['a1'])
    expect(running(half)).toEqual(['investigate', 'legal-review'])
    expect(running(send(half, ['a2']))).toEqual(['legal-review', 'legal-review'])
    expect(running(decideOn(half, 'a2', 'duplicate'))).toEqual(['legal-review'])
  })

  it('for assigning is met when the last of them has an investigator or was decided', () => {
    const half = assign(accepted(['F1', 'S1']), ['a1'], 'investigator-1')
    expect(running(half)).toEqual(['assign', 'investigate'])
    expect(running(decideOn(half, 'a2', 'duplicate'))).toEqual(['investigate'])
  })
})

describe('handing over', () => {
  it('restarts nothing: the limit runs on for whoever has it now', () => {
    const before = assigned()
    expect(assign(before, ['a1'], 'investigator-2').clocks).toEqual(before.clocks)
  })
})

describe('what legal review sends back', () => {
  it('goes on under the limit it had, also if that is over', () => {
    const before = assigned().clocks.find((clock) => clock.rule === 'investigate')
    const late = returned(inLegalReview(), ['a1'], '2027-06-01T16:00:00.000Z')
    expect(running(late)).toEqual(['investigate'])
    expect(late.clocks.find((clock) => clock.rule === 'investigate')).toEqual({ ...before, remindedAt: '2027-06-01T16:00:00.000Z' })
  })

  it('starts a new legal review when it is sent again', () => {
    const again = send(returned(inLegalReview()), ['a1'])
    expect(again.clocks.filter((clock) => clock.rule === 'legal-review').map((clock) => clock.metAt === null)).toEqual([false, true])
  })

  it('leaves alone what was investigated under another limit', () => {
    const two = assign(assign(accepted(['F1', 'S1']), ['a1'], 'investigator-1'), ['a2'], 'investigator-2')
    const sent = send(send(two, ['a1']), ['a2'], 'investigator-2')
    const back = returned(sent, ['a2'])
    expect(back.clocks.filter((clock) => clock.rule === 'investigate').map((clock) => [clock.allegations, clock.metAt === null])).toEqual([
      [['a1'], false],
      [['a2'], true],
    ])
  })
})

describe('the outcome limit', () => {
  it('counts from the decision of the last allegation: before it nothing can be told', () => {
    const two = approved(['F1', 'S1'])
    expect(running(decideOn(two, 'a1'))).toEqual([])
    expect(running(decideOn(decideOn(two, 'a1'), 'a2'))).toEqual(['outcome-notice'])
  })

  it('does not start again when something is decided again', () => {
    const before = decided()
    expect(decideOn(before, 'a1', 'duplicate').clocks).toEqual(before.clocks)
  })
})

describe('when a case ends', () => {
  it('nothing is owed any more, whatever it was', () => {
    const busy = decideOn(send(assigned(['F1', 'S1']), ['a1']), 'a1', 'duplicate')
    const ended = happens(decideOn(busy, 'a2', 'duplicate'), { type: 'caseClosed' })
    expect([running(ended), stageOf(ended)]).toEqual([[], 'closed'])
    expect(factsAfter(ended, { type: 'officeWrote', message: 'm1', text: sealed('text') }).map((fact) => fact.type)).toEqual([
      'officeWrote',
      'noticeQueued',
    ])
  })
})
