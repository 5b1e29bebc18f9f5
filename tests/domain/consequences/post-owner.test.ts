import { describe, expect, it } from 'vitest'
import { mayOpen } from '../../../domain/case/access.ts'
import type { Case } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import type { Fact, FactBody } from '../../../domain/case/facts.ts'
import { withConsequences } from '../../../domain/consequences/consequences.ts'
import { decideInstant, dueInstants } from '../../../domain/consequences/due-instants.ts'
import type { OnCall } from '../../../domain/registers/on-call.ts'
import { assigned, hoursLater, newComplaint, sealed } from '../../support/cases.ts'
import { ground, staff } from '../../support/office.ts'

/** Who is on call: investigator-2 on the Monday of the tests, investigator-1 from Tuesday on. */
const duty = (person: string, from: string, to: string | null, post: OnCall['post'] = 'dutyInvestigator'): OnCall => ({
  post,
  person,
  from,
  to,
})
const rota = [duty('investigator-2', '2026-11-23', '2026-11-24'), duty('investigator-1', '2026-11-24', null)]

const nobodyKnowsWhere: FactBody = { type: 'circumstancesRecorded', answers: { locationUnknown: 'yes' }, days: {}, source: null }
const factsOf = (kase: Case, body: FactBody, onCall: readonly OnCall[], at = hoursLater(1)): readonly Fact[] =>
  withConsequences(kase, [{ ...body, at, by: 'triage-1' }], { ...ground, onCall })
const told = (onCall: readonly OnCall[], kase = newComplaint(), body: FactBody = nobodyKnowsWhere, at = hoursLater(1)): Case =>
  evolveAll(kase, factsOf(kase, body, onCall, at), kase.id) as Case

const contact = (kase: Case) => kase.clocks.find(({ rule }) => rule === 'firstContact')
const member = (id: string) => staff.find((one) => one.id === id) as (typeof staff)[number]
const mailsTo = (facts: readonly Fact[], kind: string) =>
  facts.flatMap((one) => (one.type === 'noticeQueued' && one.kind === kind ? [one.to] : []))

/** Lives through every due instant up to one, and answers with the facts of the last of them. */
function until(kase: Case, onCall: readonly OnCall[], at: string): { kase: Case; facts: readonly Fact[] } {
  const facts: Fact[] = []
  for (let due = dueInstants(kase)[0]; due && due.at <= at; due = dueInstants(kase)[0]) {
    const more = decideInstant(kase, due, { ...ground, onCall })
    facts.push(...more)
    kase = evolveAll(kase, more, kase.id) as Case
  }
  return { kase, facts }
}

describe('what is urgent', () => {
  it('is owed by whoever is on call for the post at that time, who is told and may open the case', () => {
    const kase = newComplaint()
    const facts = factsOf(kase, nobodyKnowsWhere, rota)
    const urgent = evolveAll(kase, facts, kase.id) as Case
    expect(contact(urgent)).toMatchObject({ owner: { user: 'investigator-2' }, post: 'dutyInvestigator' })
    expect(contact(urgent)?.why).toContain('Owed by whoever was on call for the post on that day.')
    expect(mailsTo(facts, 'urgent')).toEqual(['investigator-2'])
    expect([mayOpen(member('investigator-2'), kase), mayOpen(member('investigator-2'), urgent)]).toEqual([false, true])
  })

  it('is closed to them again when it is done', () => {
    const reached: FactBody = { type: 'firstContactRecorded', result: 'reached', text: sealed('call') }
    const done = (['locate', 'counsel'] as const).reduce(
      (kase, action) => told(rota, kase, { type: 'urgentActionTaken', action, text: sealed('call') }, hoursLater(1.5)),
      told(rota, told(rota), reached, hoursLater(1.25)),
    )
    expect(mayOpen(member('investigator-2'), done)).toBe(false)
  })

  it('is owed by everybody with the role where the list is empty, and says so', () => {
    const clock = contact(told([duty('investigator-2', '2026-11-01', '2026-11-23')]))
    expect(clock?.owner).toEqual({ role: 'supervisor' })
    expect(clock?.why).toContain('Nobody was on call for the post on that day, so everybody with its role owes it.')
  })

  it('passes over somebody who left, who works elsewhere, or who could not open the case', () => {
    for (const person of ['investigator-who-left', 'investigator-elsewhere', 'committee-1', 'nobody'])
      expect(contact(told([duty(person, '2026-11-23', null)]))?.owner).toEqual({ role: 'supervisor' })
  })

  it('goes by the local day and by the line that began last', () => {
    const lines = [duty('supervisor-1', '2026-11-01', null), duty('supervisor-2', '2026-11-23', '2026-11-24')]
    expect(contact(told(lines))?.owner).toEqual({ user: 'supervisor-2' })
    // Half past eleven at night in Denver is Tuesday in UTC already.
    expect(contact(told(lines, newComplaint(), nobodyKnowsWhere, '2026-11-24T06:30:00.000Z'))?.owner).toEqual({ user: 'supervisor-2' })
    expect(contact(told(lines, newComplaint(), nobodyKnowsWhere, '2026-11-24T07:00:00.000Z'))?.owner).toEqual({ user: 'supervisor-1' })
  })

  it('of a post without a list stays with its role, and says nothing of lists', () => {
    const clock = contact(
      told(rota, newComplaint(), { type: 'circumstancesRecorded', answers: { retaliation: 'yes' }, days: {}, source: null }),
    )
    expect(clock?.owner).toEqual({ role: 'supervisor' })
    expect(clock?.why?.join(' ')).not.toContain('on call')
  })

  it('climbs to whoever is on call when it is late, with the supervisors, and to the head of office after that', () => {
    const late = '2026-11-24T06:30:00.000Z'
    const urgent = told(rota, newComplaint(), nobodyKnowsWhere, late)
    const { kase, facts } = until(urgent, rota, '2026-11-24T11:00:00.000Z')
    expect(contact(urgent)?.owner).toEqual({ user: 'investigator-2' })
    expect(kase.tasks.find(({ kind }) => kind === 'firstContact')?.owner).toEqual({ user: 'investigator-1' })
    expect(mailsTo(facts, 'overdue')).toEqual(expect.arrayContaining(['investigator-1', 'supervisor-1', 'supervisor-2']))
    expect(mailsTo(facts, 'overdue')).not.toContain('investigator-2')
    expect(mailsTo(facts, 'overdueToLead')).toContain('lead-1')
    expect(mayOpen(member('investigator-2'), kase)).toBe(false)
  })

  it('stays with whoever is on call when the case gets an investigator', () => {
    const kase = told(rota, assigned(['F1'], 'supervisor-1'))
    const handed = told(rota, kase, { type: 'investigatorAssigned', allegations: ['a1'], investigator: 'investigator-1' }, hoursLater(2))
    expect(handed.tasks.find(({ kind }) => kind === 'firstContact')?.owner).toEqual({ user: 'investigator-2' })
  })
})
