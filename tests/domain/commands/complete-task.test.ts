import { describe, expect, it } from 'vitest'
import { type Case, steps } from '../../../domain/case/case.ts'
import { evolveAll } from '../../../domain/case/evolve.ts'
import type { TaskKind } from '../../../domain/case/tasks.ts'
import { assigned, happens, newComplaint, sealed } from '../../support/cases.ts'
import { factsOf, give, limitsOf } from '../../support/commands.ts'

const idOf = (kase: Case, kind: TaskKind) => kase.tasks.find((task) => task.kind === kind)?.id ?? ''
const complete = (kase: Case, task: string, by: string) => give(kase, 'complete-task', { task, result: sealed('result') }, { by })
const written = (kase: Case) => happens(kase, { type: 'complainantWrote', message: 'm1', text: sealed('text') }, { by: 'complainant' })

describe('completing a task', () => {
  it('is for everyone who works on a case, at every stage, however old the page', () => {
    expect(limitsOf('complete-task')).toEqual({
      doors: ['staff'],
      roles: ['hotline', 'triage', 'investigator', 'supervisor', 'legal', 'lead'],
      stages: steps,
      staleAfter: [],
    })
  })

  it('says that it is done and what came of it', () => {
    const kase = assigned()
    const facts = factsOf(complete(kase, idOf(kase, 'askForFootage'), 'investigator-1'))
    expect(facts).toMatchObject([{ type: 'taskCompleted', result: 'result', by: 'investigator-1' }])
    const done = evolveAll(kase, facts, kase.id)?.tasks.filter((task) => task.doneAt && task.kind === 'askForFootage')
    expect(done).toHaveLength(1)
  })

  it('is already so when it is done', () => {
    const kase = assigned()
    const task = idOf(kase, 'askForFootage')
    const done = evolveAll(kase, factsOf(complete(kase, task, 'investigator-1')), kase.id) ?? kase
    expect(complete(done, task, 'investigator-1')).toEqual([])
  })

  it('is for whoever holds the role when the task is a role’s, and for a supervisor always', () => {
    const kase = written(newComplaint())
    for (const by of ['triage-1', 'triage-2', 'supervisor-1'])
      expect(factsOf(complete(kase, idOf(kase, 'readMessage'), by))).toHaveLength(1)
    expect(complete(kase, idOf(kase, 'readMessage'), 'hotline-1')).toMatchObject({
      refused: 'task-of-someone-else',
      with: { task: 'readMessage' },
    })
  })

  it('is refused to the lead when it is a named investigator’s', () => {
    const kase = assigned()
    expect(complete(kase, idOf(kase, 'askForFootage'), 'lead-1')).toMatchObject({ refused: 'task-of-someone-else' })
  })

  it('is refused for work that a decision ends, and for a task nobody opened', () => {
    const kase = assigned()
    expect(complete(kase, idOf(kase, 'investigate'), 'investigator-1')).toMatchObject({
      refused: 'task-ends-by-command',
      with: { task: 'investigate' },
    })
    expect(complete(kase, 't99', 'investigator-1')).toMatchObject({ refused: 'no-such-task' })
  })
})
