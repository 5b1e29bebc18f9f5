import { steps } from '../case/case.ts'
import { isByHand } from '../case/tasks.ts'
import { allReasons, command, refuse } from './command.ts'

/** Says that a piece of work is done, with what came of it. Work that ends by a decision is not ended by hand. */
export const completeTask = command({
  name: 'complete-task',
  doors: ['staff'],
  roles: ['hotline', 'triage', 'investigator', 'supervisor', 'legal', 'lead'],
  stages: steps,
  fields: { task: { kind: 'task' }, result: { kind: 'text', seal: 'file', max: 10_000, optional: true } },
  staleAfter: [],
  leadsTo: 'taskCompleted',
  moves: [],

  decide(kase, { task: id, result }, { by }) {
    const task = kase.tasks.find((one) => one.id === id)
    if (!task) return refuse('no-such-task')
    if (task.doneAt) return []
    const mine = 'user' in task.owner ? task.owner.user === by.id : by.roles.includes(task.owner.role)
    const refusal = allReasons(
      !isByHand(task.kind) && refuse('task-ends-by-command', { task: task.kind }, 'task'),
      !mine && !by.roles.includes('supervisor') && refuse('task-of-someone-else', { task: task.kind }, 'task'),
    )
    return refusal ?? [{ type: 'taskCompleted', task: id, result }]
  },
})
