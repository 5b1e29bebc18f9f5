import type { Case } from '../case/case.ts'
import type { Fact, FactBody } from '../case/facts.ts'
import type { Ground } from '../commands/ground.ts'
import { isDone } from './tasks-ended.ts'
import { tasksHandedOver } from './tasks-handed-over.ts'
import { tasksOpened } from './tasks-opened.ts'

/** Tasks that a fact ends, hands over and opens. */
export function tasksAfter(kase: Case, fact: Fact, ground: Ground): readonly FactBody[] {
  const open = kase.tasks.filter((task) => !task.doneAt)
  const done = open.filter((task) => isDone(kase, task, fact))
  const handedOver = tasksHandedOver(
    kase,
    open.filter((task) => !done.includes(task)),
    fact,
    ground,
  )
  const tasks = kase.tasks.map((task) => handedOver.find((one) => one.id === task.id) ?? task)
  return [
    ...done.map((task) => ({ type: 'taskCompleted' as const, task: task.id, result: null })),
    ...handedOver.map((task) => ({ type: 'taskHandedOver' as const, task: task.id, owner: task.owner })),
    ...tasksOpened({ ...kase, tasks }, fact).map((task, i) => ({ type: 'taskOpened' as const, task: `t${tasks.length + 1 + i}`, ...task })),
  ]
}
