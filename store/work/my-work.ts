import { scopesOf } from '../../domain/case/access.ts'
import type { StaffMember } from '../../domain/case/staff.ts'
import { inScopes } from '../cases/scope-filter.ts'
import type { Store } from '../connect.ts'
import type { TaskDocument } from '../models/case.ts'

/** More open work than this is not one person's list any more; the earliest limits come first. */
const most = 5000

/** The open tasks of a member of staff and of their roles, on cases they may open, earliest limit first; those without one last. */
export async function myWork(store: Store, member: StaffMember): Promise<TaskDocument[]> {
  const mine = { doneAt: null, $or: [{ user: member.id }, { office: member.office, role: { $in: [...member.roles] } }] }
  const tasks = await store.tasks.find(mine).sort({ dueAt: 1, _id: 1 }).limit(most).lean<TaskDocument[]>()
  const ids = [...new Set(tasks.map((task) => task.caseId))]
  const open = await store.cases.find({ _id: { $in: ids }, ...inScopes(scopesOf(member)) }, { _id: 1 }).lean()
  const mayOpen = new Set(open.map(({ _id }) => _id))
  return [...tasks.filter((task) => task.dueAt), ...tasks.filter((task) => !task.dueAt)].filter((task) => mayOpen.has(task.caseId))
}
