import { mayOpen } from '../case/access.ts'
import { type Case, stageOf } from '../case/case.ts'
import type { Task, TaskOwner } from '../case/tasks.ts'
import { dateOf } from '../clocks/calendar-day.ts'
import { localDay } from '../clocks/local-day.ts'
import type { Ground } from '../commands/ground.ts'
import { holdersOf } from '../registers/on-call.ts'
import { listedPosts, type Post, postRoles } from '../urgency/actions.ts'

/** Who owes what a post owes, and how that came about, in sentences. */
export type PostOwner = { owner: TaskOwner; why: readonly string[] }

/** Whoever is on call for the post at that instant (ISO); where nobody is, everybody with the post's role, which is said. */
export function postOwner(kase: Case, post: Post, at: string, ground: Ground): PostOwner {
  const role = post === 'intake' && stageOf(kase) !== 'triage' ? 'supervisor' : postRoles[post]
  if (!listedPosts[post]) return { owner: { role }, why: [] }
  const user = onCall(kase, post, at, ground)
  if (user) return { owner: { user }, why: ['Owed by whoever was on call for the post on that day.'] }
  return { owner: { role }, why: ['Nobody was on call for the post on that day, so everybody with its role owes it.'] }
}

/** The first on the list who works at the case's office and can open the case once this is theirs. */
export function onCall(kase: Case, post: Post, at: string, { onCall: lists = [], calendar, staff }: Ground): string | undefined {
  const list = listedPosts[post]
  if (!list) return undefined
  const day = dateOf(localDay(calendar.zone, Date.parse(at)))
  return holdersOf(lists, list, day).find((id) => staff.some((one) => one.id === id && mayOpen(one, withDuty(kase, id))))
}

/** The case as it would be with something urgent in this person's name. */
const withDuty = (kase: Case, user: string): Case => ({ ...kase, tasks: [...kase.tasks, { ...duty, owner: { user } }] })

const duty: Omit<Task, 'owner'> = { id: '', kind: 'urgentAction', allegations: [], about: null, openedAt: '', dueAt: null, doneAt: null }
