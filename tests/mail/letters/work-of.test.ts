import { describe, expect, it } from 'vitest'
import { workOf } from '../../../mail/letters/work-of.ts'
import { assigned, happens, hoursLater, newComplaint, sealed } from '../../support/cases.ts'
import { ground } from '../../support/office.ts'

const by = { pack: ground.pack, zone: 'America/Denver', at: '2026-11-25T04:30:00.000Z', staffUrl: 'https://staff.example.gov' }

describe('what a notice to staff is about', () => {
  it('is the task of the limit, its rule and its day, seen from today in the office', () => {
    const kase = newComplaint()
    const clock = kase.clocks.find((one) => one.rule === 'triage')
    expect(workOf(kase, { to: 'triage-1', about: clock?.id ?? '' }, by)).toEqual({
      task: 'triage',
      rule: { name: 'triage', length: 7, unit: 'workingDays' },
      due: { on: clock?.dueOn },
      todayOn: '2026-11-24',
      zone: 'America/Denver',
      link: 'https://staff.example.gov/cases/case-1',
    })
  })

  it('is what an investigator owes first when they are given a case', () => {
    const work = workOf(assigned(), { to: 'investigator-1', about: null }, by)
    expect(work).toMatchObject({ task: 'investigate', rule: { name: 'investigate', length: 90, unit: 'calendarDays' } })
  })

  it('is only the case when they owe nothing on it any more', () => {
    expect(workOf(assigned(), { to: 'investigator-2', about: null }, by)).toMatchObject({ task: null, rule: null, due: null })
  })

  it('is the message to read, without a limit', () => {
    const kase = happens(assigned(), { type: 'complainantWrote', message: 'm7', text: sealed('text') })
    expect(workOf(kase, { to: 'investigator-1', about: 'm7' }, by)).toMatchObject({ task: 'readMessage', rule: null, due: null })
  })

  it('is the request to confirm, by the instant at which it takes effect', () => {
    const asks = { kind: 'withdrawal', reason: null } as const
    const kase = happens(assigned(), { type: 'requestMade', request: 'r1', asks, takesEffectAt: hoursLater(73) })
    expect(workOf(kase, { to: 'investigator-1', about: 'r1' }, by)).toMatchObject({ task: 'confirmRequest', due: { at: hoursLater(73) } })
  })

  it('names no rule that the pack does not know', () => {
    expect(workOf(newComplaint(), { to: 'triage-1', about: 'c1' }, { ...by, pack: { ...ground.pack, clocks: [] } }).rule).toBeNull()
  })
})
