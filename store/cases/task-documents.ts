import { type Case, stageOf } from '../../domain/case/case.ts'
import type { Fact } from '../../domain/case/facts.ts'
import type { Task } from '../../domain/case/tasks.ts'
import type { TaskDocument } from '../models/case.ts'

/**
 * The tasks whose copies for the work lists must be written: those the facts touched, and all open ones when what every row shows of
 * the case (stage, priority) changed.
 */
export function taskDocuments(before: Case | null, after: Case, facts: readonly Fact[]): TaskDocument[] {
  const touched = new Set(facts.flatMap((fact) => ('task' in fact ? [fact.task] : [])))
  const recounted = new Set<string | null>(facts.flatMap((fact) => (fact.type === 'clockRecounted' ? [fact.clock] : [])))
  const moved = !before || stageOf(before) !== stageOf(after) || before.priority !== after.priority
  return after.tasks
    .filter((task) => touched.has(task.id) || recounted.has(task.about) || (moved && !task.doneAt))
    .map((task) => taskDocument(after, task))
}

const taskDocument = (kase: Case, task: Task): TaskDocument => ({
  _id: `${kase.id}:${task.id}`,
  caseId: kase.id,
  task: task.id,
  kind: task.kind,
  office: kase.office,
  role: 'role' in task.owner ? task.owner.role : null,
  user: 'user' in task.owner ? task.owner.user : null,
  openedAt: task.openedAt,
  dueAt: task.dueAt,
  doneAt: task.doneAt,
  reference: kase.reference,
  stage: stageOf(kase),
  priority: kase.priority,
  shape: 1,
})
