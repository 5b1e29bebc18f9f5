import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import type { FactBody } from '../../../domain/case/facts.ts'
import {
  accepted,
  asksToWithdraw,
  assign,
  assigned,
  closed,
  decided,
  decideOn,
  declined,
  factsAfter,
  happens,
  inLegalReview,
  newComplaint,
  sealed,
} from '../../support/cases.ts'

/** The notices a fact calls for, each as `kind to whom`. */
const told = (kase: Case, body: FactBody) =>
  factsAfter(kase, body).flatMap((fact) => (fact.type === 'noticeQueued' ? [`${fact.kind} ${fact.to}`] : []))
const clockOf = (kase: Case, rule: string) => kase.clocks.find((clock) => clock.rule === rule)?.id ?? ''

const wrote: FactBody = { type: 'complainantWrote', message: 'm1', text: sealed('text') }
const message: FactBody = { type: 'officeWrote', message: 'm1', text: sealed('text') }

describe('mail to the complainant', () => {
  it('goes out when the complaint is acknowledged, when the office writes, and when there is an outcome', () => {
    expect(told(newComplaint(), { type: 'complaintAcknowledged' })).toEqual(['acknowledgement complainant'])
    expect(told(assigned(), message)).toEqual(['newMessage complainant'])
    expect(told(decided(), { type: 'caseClosed' })).toEqual(['outcome complainant'])
    expect(declined().notices.map((notice) => `${notice.kind} ${notice.to}`)).toEqual(['outcome complainant'])
  })

  it('acknowledges once: an acceptance says it when nobody did before', () => {
    const acknowledged = happens(newComplaint(), { type: 'complaintAcknowledged' })
    const accept: FactBody = { type: 'complaintAccepted', allegations: [{ id: 'a1', code: 'F1' }], priority: 'P1' }
    expect(told(newComplaint(), accept)).toEqual(['acknowledgement complainant'])
    expect(told(acknowledged, accept)).toEqual([])
  })

  it('never goes to someone who did not ask for mail, at any step', () => {
    const quiet = accepted(['F1'], { mail: false })
    const life = decideOn(assign(quiet, ['a1'], 'investigator-1'), 'a1', 'duplicate')
    const end = happens(happens(happens(life, message), wrote), { type: 'caseClosed' })
    expect(end.notices.filter((notice) => notice.to === 'complainant')).toEqual([])
    expect(end.notices.length).toBeGreaterThan(0)
  })

  it('never goes out again after they stopped contact, and does once a new plan with mail holds', () => {
    const stopped = happens(assigned(), { type: 'contactStopped' })
    expect(told(stopped, message)).toEqual([])
    const plan: FactBody = { type: 'contactPlanChanged', plan: sealed('plan'), mail: true, request: 'r1' }
    expect(told(happens(stopped, plan), message)).toEqual(['newMessage complainant'])
  })

  it('is not sent for what is for staff alone', () => {
    for (const body of [
      { type: 'noteAdded', note: 'n1', text: sealed('text') },
      { type: 'privilegedNoteAdded', note: 'n1', text: sealed('text') },
      { type: 'sentToLegalReview', allegations: ['a1'], summary: sealed('text') },
      { type: 'subjectNamed', subject: 's1', allegations: ['a1'], agency: 'ice', name: sealed('name') },
    ] satisfies FactBody[])
      expect(told(assigned(), body)).toEqual([])
  })
})

describe('mail to staff', () => {
  it('tells an investigator what was given to them, and a colleague what was handed over', () => {
    expect(told(accepted(), { type: 'investigatorAssigned', allegations: ['a1'], investigator: 'investigator-1' })).toEqual([
      'assigned investigator-1',
    ])
    expect(told(assigned(), { type: 'investigatorAssigned', allegations: ['a1'], investigator: 'investigator-2' })).toEqual([
      'assigned investigator-2',
    ])
  })

  it('tells whoever looks after the complainant that they wrote or asked for something', () => {
    expect(told(newComplaint(), wrote)).toEqual(['complainantWrote triage-1', 'complainantWrote triage-2'])
    expect(told(assigned(), wrote)).toEqual(['complainantWrote investigator-1'])
    expect(told(assigned(), asksToWithdraw(assigned()))).toContain('complainantAsked investigator-1')
    expect(told(declined(), wrote)).toEqual([
      'complainantWrote supervisor-1',
      'complainantWrote supervisor-2',
      'complainantWrote investigates-and-supervises',
    ])
    expect(told(closed(), wrote)).toEqual(['complainantWrote investigator-1'])
  })

  it('tells the complainant, by the plan they had, that something was asked with their code', () => {
    expect(told(assigned(), asksToWithdraw(assigned()))).toContain('newMessage complainant')
  })

  it('goes to the supervisors when the one it was for has left', () => {
    const left = assigned(['F1'], 'investigator-who-left')
    expect(told(left, wrote)).toEqual([
      'complainantWrote supervisor-1',
      'complainantWrote supervisor-2',
      'complainantWrote investigates-and-supervises',
    ])
  })
})

describe('mail about a limit', () => {
  const supervisors = ['supervisor-1', 'supervisor-2', 'investigates-and-supervises']

  it('reminds whoever owes it when it is due soon', () => {
    expect(told(newComplaint(), { type: 'clockReminded', clock: 'c1' })).toEqual(['dueSoon triage-1', 'dueSoon triage-2'])
    expect(told(assigned(), { type: 'clockReminded', clock: clockOf(assigned(), 'investigate') })).toEqual(['dueSoon investigator-1'])
    expect(told(inLegalReview(), { type: 'clockReminded', clock: clockOf(inLegalReview(), 'legal-review') })).toEqual([
      'dueSoon legal-1',
      'dueSoon investigates-and-reviews',
    ])
  })

  it('reminds everyone who has a part of it, and after handing over only the one who has it now', () => {
    const shared = assign(assigned(['F1', 'S1']), ['a2'], 'investigator-2')
    const clock = clockOf(shared, 'investigate')
    expect(told(shared, { type: 'clockReminded', clock })).toEqual(['dueSoon investigator-1', 'dueSoon investigator-2'])
    expect(told(assign(shared, ['a1'], 'investigator-2'), { type: 'clockReminded', clock })).toEqual(['dueSoon investigator-2'])
  })

  it('tells owner and supervisors when it is overdue, each once', () => {
    const overdue = (kase: Case, rule: string) => told(kase, { type: 'clockOverdue', clock: clockOf(kase, rule) })
    expect(overdue(assigned(), 'investigate')).toEqual(['overdue investigator-1', ...supervisors.map((id) => `overdue ${id}`)])
    expect(overdue(accepted(), 'assign')).toEqual(supervisors.map((id) => `overdue ${id}`))
  })

  it('tells the head of the office when it has been overdue for two working days', () => {
    expect(told(assigned(), { type: 'clockEscalated', clock: clockOf(assigned(), 'investigate') })).toEqual(['overdueToLead lead-1'])
  })

  it('never goes to another office, to someone who has left, or to the complainant', () => {
    const overdue = factsAfter(assigned(), { type: 'clockOverdue', clock: clockOf(assigned(), 'investigate') })
    const to = overdue.flatMap((fact) => (fact.type === 'noticeQueued' ? [fact.to] : []))
    expect(to).not.toContain('supervisor-elsewhere')
    expect(to).not.toContain('supervisor-who-left')
    expect(to).not.toContain('complainant')
  })
})

describe('every notice', () => {
  it('has an id of its own and says what it is about', () => {
    const kase = happens(happens(assigned(), wrote), { type: 'clockOverdue', clock: 'c4' })
    expect(new Set(kase.notices.map((notice) => notice.id)).size).toBe(kase.notices.length)
    expect(kase.notices.filter((notice) => notice.kind === 'overdue').every((notice) => notice.about === 'c4')).toBe(true)
    expect(kase.notices.find((notice) => notice.kind === 'complainantWrote')?.about).toBe('m1')
  })
})
