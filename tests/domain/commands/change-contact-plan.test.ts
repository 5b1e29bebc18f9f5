import { describe, expect, it } from 'vitest'
import { type Case, steps } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { hoursLater, newComplaint, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const change = (kase: Case, plan: string, at = hoursLater(5)) =>
  give(kase, 'change-contact-plan', { plan: sealed(plan), mail: true }, { by: 'complainant', at })
const changed = (kase: Case, plan: string) => evolveAll(kase, factsOf(change(kase, plan)), kase.id) ?? kase

describe('giving a new contact plan', () => {
  it('comes by code only, at every stage', () => {
    expect(limitsOf('change-contact-plan')).toEqual({ doors: ['public'], roles: [], stages: steps, staleAfter: [] })
  })

  it('waits until staff confirm it by the earlier plan, or 72 hours: a seized code must not lead mail elsewhere', () => {
    const kase = changed(newComplaint({ mail: false }), 'plan')
    expect(kase).toMatchObject({ mail: false, contact: { plan: null } })
    expect(kase.requests).toMatchObject([{ asks: { kind: 'contactPlan', plan: 'plan' }, takesEffectAt: hoursLater(77) }])
    expect(kase.tasks.at(-1)).toMatchObject({ kind: 'confirmRequest', about: 'r1', dueAt: hoursLater(77) })
  })

  it('takes the place of an earlier one that still waits, so that the older never comes true over the newer', () => {
    const kase = changed(changed(newComplaint(), 'first'), 'second')
    expect(kase.requests).toMatchObject([
      { id: 'r1', endedAt: hoursLater(5) },
      { id: 'r2', asks: { plan: 'second' }, endedAt: null },
    ])
    expect(kase.tasks.filter((task) => task.kind === 'confirmRequest' && !task.doneAt)).toMatchObject([{ about: 'r2' }])
  })
})
