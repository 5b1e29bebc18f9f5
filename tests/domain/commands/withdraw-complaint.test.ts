import { describe, expect, it } from 'vitest'
import { type Case, steps } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { closed, hoursLater, newComplaint, withdrawn } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const withdraw = (kase: Case) => give(kase, 'withdraw-complaint', { reason: null }, { by: 'complainant' })
const asked = (kase: Case) => evolveAll(kase, factsOf(withdraw(kase)), kase.id) ?? kase

describe('withdrawing a complaint', () => {
  it('comes by code only, at every stage', () => {
    expect(limitsOf('withdraw-complaint')).toEqual({ doors: ['public'], roles: [], stages: steps, staleAfter: [] })
  })

  it('waits until staff confirm it or 72 hours, and gives someone the task to ask', () => {
    const kase = asked(newComplaint())
    expect(kase.withdrawnAt).toBeNull()
    expect(kase.requests).toMatchObject([{ asks: { kind: 'withdrawal' }, takesEffectAt: hoursLater(77) }])
    expect(kase.tasks.at(-1)).toMatchObject({ kind: 'confirmRequest', about: 'r1' })
  })

  it('is already so while one waits and once one has taken effect', () => {
    expect(withdraw(asked(newComplaint()))).toEqual([])
    expect(withdraw(withdrawn())).toEqual([])
  })

  it('is not refused for being late: on a closed case it is put on file and someone looks at it', () => {
    expect(asked(closed()).tasks.at(-1)).toMatchObject({ kind: 'confirmRequest', doneAt: null })
  })
})
