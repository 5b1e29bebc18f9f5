import { describe, expect, it } from 'vitest'
import { type Case, steps } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { asksToWithdraw, happens, newComplaint, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const confirm = (kase: Case, request = 'r1') => give(kase, 'confirm-request', { request }, { by: 'triage-1' })
const asked = (kase: Case, name: 'change-contact-plan' | 'change-sharing') => {
  const input = name === 'change-sharing' ? { name: 'yes', facts: ['attorneyGeneral'], except: null } : { plan: sealed('plan'), mail: true }
  return evolveAll(kase, factsOf(give(kase, name, input as never, { by: 'complainant' })), kase.id) ?? kase
}
const confirmed = (kase: Case) => evolveAll(kase, factsOf(confirm(kase)), kase.id)

describe('confirming what the complainant asked for', () => {
  it('is for whoever speaks with the complainant, at every stage', () => {
    expect(limitsOf('confirm-request')).toEqual({
      doors: ['staff'],
      roles: ['hotline', 'triage', 'investigator', 'supervisor'],
      stages: steps,
      staleAfter: [],
    })
  })

  it('makes a new contact plan hold at once', () => {
    expect(confirmed(asked(newComplaint({ mail: false }), 'change-contact-plan'))?.contact).toMatchObject({ plan: 'plan', mail: true })
  })

  it('makes wider sharing hold at once', () => {
    expect(confirmed(asked(newComplaint(), 'change-sharing'))?.sharing).toMatchObject({ name: 'yes', facts: ['attorneyGeneral'] })
  })

  it('makes a withdrawal hold at once and gives someone the task to follow it', () => {
    const kase = newComplaint()
    const after72 = confirmed(happens(kase, asksToWithdraw(kase)))
    expect(after72?.withdrawnAt).not.toBeNull()
    expect(after72?.tasks.filter((task) => !task.doneAt).map((task) => task.kind)).toEqual(['acknowledge', 'triage', 'followWithdrawal'])
  })

  it('is refused when the wish has ended and when nobody asked', () => {
    const done = confirmed(asked(newComplaint(), 'change-sharing')) as Case
    expect(confirm(done)).toMatchObject({ refused: 'request-ended' })
    expect(confirm(newComplaint())).toMatchObject({ refused: 'no-such-request' })
  })
})
