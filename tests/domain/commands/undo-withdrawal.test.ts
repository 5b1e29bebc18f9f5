import { describe, expect, it } from 'vitest'
import { type Case, steps } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { asksToWithdraw, happens, newComplaint, sealed, withdrawn } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const undo = (kase: Case) => give(kase, 'undo-withdrawal', {}, { by: 'complainant' })
const undone = (kase: Case) => evolveAll(kase, factsOf(undo(kase)), kase.id) ?? kase
const asked = happens(newComplaint(), asksToWithdraw(newComplaint()), { by: 'complainant' })
const open = (kase: Case) => kase.tasks.filter((task) => !task.doneAt).map((task) => task.kind)

describe('undoing a withdrawal', () => {
  it('comes by code only, at every stage', () => {
    expect(limitsOf('undo-withdrawal')).toEqual({ doors: ['public'], roles: [], stages: steps, staleAfter: [] })
  })

  it('ends the wish while it waits, and nobody has to ask any more', () => {
    expect(undone(asked)).toMatchObject({ withdrawnAt: null, requests: [{ endedAt: expect.any(String) }] })
    expect(open(undone(asked))).toEqual(['acknowledge', 'triage'])
  })

  it('holds also after the withdrawal took effect: the office goes on, and the one who follows it sees that', () => {
    expect(undone(withdrawn()).withdrawnAt).toBeNull()
    expect(open(undone(withdrawn()))).toEqual(['acknowledge', 'triage', 'followWithdrawal'])
  })

  it('gives someone the task again when the withdrawal had been followed already', () => {
    const kase = withdrawn()
    const declined = happens(kase, { type: 'complaintDeclined', reason: 'withdrawn', explanation: sealed('why'), words: null })
    expect(open(declined)).toEqual([])
    expect(open(undone(declined))).toEqual(['followWithdrawal'])
  })

  it('is already so when nothing was withdrawn, and a second time', () => {
    expect(undo(newComplaint())).toEqual([])
    expect(undo(undone(asked))).toEqual([])
  })
})
