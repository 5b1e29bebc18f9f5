import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import type { FactBody } from '../../../domain/case/facts.ts'
import {
  accepted,
  approved,
  asksToWithdraw,
  assign,
  assigned,
  closed,
  decided,
  decideOn,
  declined,
  happens,
  hoursLater,
  inLegalReview,
  newComplaint,
  sealed,
  send,
  withdrawn,
} from '../../support/cases.ts'

/** The open work of a case, each piece as `kind: who (what for)`. The look at where allegations go has tests of its own. */
const open = (kase: Case) =>
  kase.tasks
    .filter((task) => !task.doneAt && task.kind !== 'confirmRoutes')
    .map(
      ({ kind, owner, allegations }) =>
        `${kind}: ${'user' in owner ? owner.user : owner.role}${allegations.map((id) => ` ${id}`).join('')}`,
    )

const wrote: FactBody = { type: 'complainantWrote', message: 'm1', text: sealed('text') }
const returned: FactBody = { type: 'legalReviewReturned', allegations: ['a1'], reasons: sealed('reasons') }

describe('the open work at each step of an ordinary case', () => {
  it.each([
    ['a new complaint', newComplaint(), ['acknowledge: triage', 'triage: triage']],
    ['accepted', accepted(), ['assign: supervisor a1']],
    [
      'assigned',
      assigned(),
      ['investigate: investigator-1 a1', 'askForFootage: investigator-1 a1', 'interviewComplainant: investigator-1 a1'],
    ],
    [
      'in legal review',
      inLegalReview(),
      ['askForFootage: investigator-1 a1', 'interviewComplainant: investigator-1 a1', 'reviewLegally: legal a1'],
    ],
    ['approved', approved(), ['askForFootage: investigator-1 a1', 'interviewComplainant: investigator-1 a1', 'decide: supervisor a1']],
    ['decided', decided(), ['askForFootage: investigator-1 a1', 'interviewComplainant: investigator-1 a1', 'close: supervisor']],
    ['closed', closed(), []],
    ['declined', declined(), []],
  ])('%s', (_, kase, work) => {
    expect(open(kase)).toEqual(work)
  })

  it('is due when its limit is', () => {
    for (const kase of [newComplaint(), accepted(), inLegalReview(), decided()])
      for (const task of kase.tasks.filter((one) => one.about?.startsWith('c')))
        expect(task.dueAt).toBe(kase.clocks.find((clock) => clock.id === task.about)?.dueAt)
  })
})

describe('deciding', () => {
  it('is done when the last of the approved allegations is decided', () => {
    const two = approved(['F1', 'S1'])
    expect(open(two)).toContain('decide: supervisor a1 a2')
    expect(open(decideOn(two, 'a1'))).toContain('decide: supervisor a1 a2')
    expect(open(decideOn(decideOn(two, 'a1'), 'a2')).filter((one) => one.startsWith('decide'))).toEqual([])
  })
})

describe('handing over', () => {
  it('gives all open work of the allegation to the new investigator, and asks for nothing twice', () => {
    expect(open(assign(assigned(), ['a1'], 'investigator-2'))).toEqual([
      'investigate: investigator-2 a1',
      'askForFootage: investigator-2 a1',
      'interviewComplainant: investigator-2 a1',
    ])
  })

  it('of a part leaves the rest of the work where it is, and both investigate under the one limit', () => {
    expect(open(assign(assigned(['F1', 'S1']), ['a2'], 'investigator-2'))).toEqual([
      'investigate: investigator-1 a1 a2',
      'askForFootage: investigator-1 a1 a2',
      'interviewComplainant: investigator-1 a1 a2',
      'investigate: investigator-2 a2',
    ])
  })

  it('of a part: each is done investigating when their own part is sent', () => {
    const shared = assign(assigned(['F1', 'S1']), ['a2'], 'investigator-2')
    const investigating = (kase: Case) => open(kase).filter((one) => one.startsWith('investigate:'))
    expect(investigating(send(shared, ['a1']))).toEqual(['investigate: investigator-2 a2'])
    expect(investigating(happens(send(shared, ['a1']), returned))).toEqual([
      'investigate: investigator-2 a2',
      'investigate: investigator-1 a1',
    ])
    expect(investigating(send(send(shared, ['a1']), ['a2'], 'investigator-2'))).toEqual([])
  })

  it('passes on what the complainant wrote, when nothing of the case is left with the one who had it', () => {
    const asked = happens(assigned(), wrote)
    expect(open(assign(asked, ['a1'], 'investigator-2'))).toContain('readMessage: investigator-2')
  })
})

describe('work for the complainant', () => {
  it('is triage’s until there is an investigator, and then the investigator’s', () => {
    const asked = happens(accepted(), wrote)
    expect(open(asked)).toContain('readMessage: triage')
    expect(open(assign(asked, ['a1'], 'investigator-1'))).toContain('readMessage: investigator-1')
  })

  it('goes to the supervisors when the case leaves triage without an investigator: triage can open it no more', () => {
    const asked = happens(accepted(), wrote)
    expect(open(decideOn(asked, 'a1', 'duplicate'))).toContain('readMessage: supervisor')
    expect(open(happens(declined(), wrote))).toEqual(['readMessage: supervisor'])
  })

  it('that a message brings is not ended by closing or declining', () => {
    expect(open(happens(happens(decided(), wrote), { type: 'caseClosed' }))).toEqual(['readMessage: investigator-1'])
    const asked = happens(newComplaint(), wrote)
    const ended = happens(asked, { type: 'complaintDeclined', reason: 'duplicate', explanation: sealed('why'), words: null })
    expect(open(ended)).toEqual(['readMessage: supervisor'])
  })

  it('that a wish brings is not ended by closing: a seized code must not change a contact plan unseen', () => {
    const plan: FactBody = {
      type: 'requestMade',
      request: 'r1',
      asks: { kind: 'contactPlan', plan: sealed('plan'), mail: true },
      takesEffectAt: hoursLater(73),
    }
    const ended = happens(happens(decided(), plan), { type: 'caseClosed' })
    expect(open(ended)).toEqual(['confirmRequest: investigator-1'])
    const granted: FactBody = { type: 'contactPlanChanged', plan: sealed('plan'), mail: true, request: 'r1' }
    expect(open(happens(ended, granted))).toEqual([])
  })

  it('is due when the wish comes true by itself', () => {
    expect(happens(newComplaint(), asksToWithdraw(newComplaint())).tasks.at(-1)).toMatchObject({
      kind: 'confirmRequest',
      about: 'r1',
      dueAt: hoursLater(74),
    })
  })
})

describe('following a withdrawal', () => {
  it('is triage’s while nothing is accepted, and the supervisors’ after', () => {
    expect(open(withdrawn())).toContain('followWithdrawal: triage')
    expect(open(withdrawn(assigned()))).toContain('followWithdrawal: supervisor')
    expect(open(withdrawn(declined()))).toEqual(['followWithdrawal: supervisor'])
  })

  it('goes to the supervisors when the complaint is accepted and assigned after all', () => {
    const kase = happens(withdrawn(), { type: 'complaintAccepted', allegations: [{ id: 'a1', code: 'F1' }], priority: 'P1' })
    expect(open(assign(kase, ['a1'], 'investigator-1'))).toContain('followWithdrawal: supervisor')
  })
})
