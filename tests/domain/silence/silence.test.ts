import { describe, expect, it } from 'vitest'
import type { Case } from '../../../domain/case/case.ts'
import { evolve } from '../../../domain/case/evolve.ts'
import type { FactBody } from '../../../domain/case/facts.ts'
import { clockActor } from '../../../domain/case/staff.ts'
import { dueInstants } from '../../../domain/consequences/due-instants.ts'
import { silentOf } from '../../../domain/silence/silent.ts'
import { accepted, assign, decideOn, happens, hoursLater, newComplaint, sealed, send } from '../../support/cases.ts'
import { daysLater } from '../../support/referrals.ts'

const counted = { now: [] }
const assigned = () => assign(accepted(['F1'], counted), ['a1'], 'investigator-1')
const note: FactBody = { type: 'noteAdded', note: 'n1', text: sealed('note') }

/** Who heard so many days after the complaint came that nobody acted. */
const heard = (kase: Case, days: number): string[] =>
  daysLater(kase, days)
    .notices.filter(({ kind }) => kind === 'silence')
    .map(({ to }) => to)

const supervisors = ['supervisor-1', 'supervisor-2', 'investigates-and-supervises']

describe('a case on which nobody acts', () => {
  it('waits seven whole days at triage, then triage hears of it in the morning', () => {
    expect(heard(newComplaint(counted), 7)).toEqual([])
    expect(heard(newComplaint(counted), 8)).toEqual(['triage-1', 'triage-2'])
    expect(daysLater(newComplaint(counted), 8).notices.find(({ kind }) => kind === 'silence')?.queuedAt).toBe('2026-12-01T12:00:00.000Z')
  })

  it('climbs after as many days again to the supervisors and then to the head of the office, to each once', () => {
    expect(heard(newComplaint(counted), 15)).toEqual(['triage-1', 'triage-2', ...supervisors])
    expect(heard(newComplaint(counted), 400)).toEqual(['triage-1', 'triage-2', ...supervisors, 'lead-1'])
  })

  it('is flagged although its limits still have time', () => {
    const silent = daysLater(assigned(), 32)
    expect(silent.clocks.some(({ overdueAt }) => overdueAt)).toBe(false)
    expect(silentOf(silent)).toEqual({ since: hoursLater(1), allegations: [] })
  })

  it('is told to whoever owes the next step', () => {
    expect(heard(accepted(['F1'], counted), 8)).toEqual(supervisors)
    expect(heard(assigned(), 32)).toEqual(['investigator-1'])
    expect(heard(send(assigned(), ['a1']), 32)).toEqual(['legal-1', 'investigates-and-reviews'])
    expect(heard(decideOn(assigned(), 'a1', 'duplicate'), 32)).toEqual(supervisors)
  })

  it('waits for nobody once it is closed', () => {
    const closed = happens(decideOn(assigned(), 'a1', 'duplicate'), { type: 'caseClosed' })
    expect(dueInstants(closed)).toEqual([])
  })

  it('is not counted if it was opened before anybody counted', () => {
    expect(heard(happens(newComplaint(), note), 400)).toEqual([])
    expect('silence' in happens(newComplaint(), note)).toBe(false)
  })
})

describe('an act', () => {
  const silent = daysLater(assigned(), 62)
  const at = hoursLater(24 * 62)

  it('ends the silence, which begins to count anew', () => {
    expect(silentOf(silent)?.since).toBe(hoursLater(1))
    const acted = happens(silent, note, { at })
    expect(silentOf(acted)).toBe(null)
    expect(heard(acted, 92)).toEqual(['investigator-1', ...supervisors])
    expect(heard(acted, 93)).toEqual(['investigator-1', ...supervisors, 'investigator-1'])
  })

  it('is no earlier than what is known already when it is read late', () => {
    const late = happens(silent, note, { at: hoursLater(0) })
    expect(dueInstants(late).find(({ fact }) => fact.type === 'silenceNoticed')?.fact).toMatchObject({ since: hoursLater(1) })
  })

  it.each([
    ['a limit that passes', { type: 'clockOverdue', clock: 'c4' }, clockActor.id],
    ['a wish that comes true by itself', { type: 'complaintWithdrawn', request: 'r1' }, clockActor.id],
    ['mail that does not arrive', { type: 'noticeUndelivered', notice: 'l1' }, 'post'],
    ['a pattern that a job finds', { type: 'patternNoted', id: 'p1', pattern: 'likelyDuplicate', cases: ['case-2'] }, 'finder'],
    ['what the complainant writes while they wait', { type: 'complainantWrote', message: 'm1', text: sealed('text') }, 'complainant'],
    ['a new code', { type: 'codeReplaced', lookup: 'l', verifyKey: 'v', mailboxKeyVersion: 2 }, 'complainant'],
  ] satisfies [string, FactBody, string][])('is not %s, nor what follows from it', (_, body, by) => {
    expect(happens(silent, body, { at, by }).silence).toEqual(silent.silence)
  })

  it('is needed: what was never counted stays so when a silence is told of', () => {
    const told = { type: 'silenceNoticed' as const, level: 'owner' as const, since: at, at, by: clockActor.id }
    expect(evolve(newComplaint(), told, 'case-1')).toEqual({ ...newComplaint(), version: newComplaint().version + 1 })
  })
})
