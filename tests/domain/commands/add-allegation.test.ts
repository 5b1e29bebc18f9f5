import { describe, expect, it } from 'vitest'
import { stageOf } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import { accepted, assigned, decided, newComplaint, sealed } from '../../support/cases.ts'
import { factsOf, give, inputs, limitsOf, typesOf } from '../../support/commands.ts'

const add = (kase = assigned()) => give(kase, 'add-allegation', { code: 'R1', reasons: sealed('They called her a week later.') })
const afterwards = (kase = assigned()) => evolveAll(kase, factsOf(add(kase)), kase.id) ?? kase

describe('adding an allegation', () => {
  it('is for triage, investigators and supervisors until the case is closed', () => {
    expect(limitsOf('add-allegation')).toEqual({
      doors: ['staff'],
      roles: ['triage', 'investigator', 'supervisor'],
      stages: ['triage', 'investigation', 'legalReview', 'resolution'],
      staleAfter: ['caseClosed', 'allegationAdded', 'allegationsMerged'],
    })
  })

  it('puts it at triage beside the others, and somebody must be found to look into it', () => {
    const kase = afterwards()
    expect(kase.allegations).toMatchObject([
      { id: 'a1', step: 'investigation' },
      { id: 'a2', code: 'R1', step: 'triage' },
    ])
    expect(kase.clocks.filter((clock) => !clock.metAt)).toMatchObject([
      { rule: 'investigate', allegations: ['a1'] },
      { rule: 'assign', allegations: ['a2'] },
    ])
    expect(kase.tasks.filter((task) => task.kind === 'assign' && !task.doneAt)).toHaveLength(1)
  })

  it('takes back that the outcome must be told: there is something to decide again', () => {
    const kase = afterwards(decided())
    expect(stageOf(kase)).toBe('triage')
    expect(kase.clocks.filter((clock) => !clock.metAt).map((clock) => clock.rule)).toEqual(['assign'])
  })

  it('waits until the case is open: before that allegations are named by opening it', () => {
    expect(add(newComplaint())).toMatchObject({ refused: 'not-accepted-yet' })
    expect(typesOf(give(accepted(), 'add-allegation', inputs['add-allegation']))[0]).toBe('allegationAdded')
  })
})
