import { type Case, investigatorsOf } from '../case/case.ts'
import type { Fact, FactType } from '../case/facts.ts'
import type { Task, TaskKind, TaskOwner } from '../case/tasks.ts'
import { caretakerOf, withdrawalFollowerOf } from './caretaker.ts'

/** Open work that falls to someone else by a fact, with its new owner: whoever had it may not even open the case any more. */
export const tasksHandedOver = (kase: Case, open: readonly Task[], { type }: Fact): readonly Task[] =>
  passOn.includes(type)
    ? open
        .map((task) => ({ task, owner: ownerNow(kase, task) }))
        .flatMap(({ task, owner }) => (isSame(owner, task.owner) ? [] : [{ ...task, owner }]))
    : []

const passOn: readonly FactType[] = ['investigatorAssigned', 'decisionMade', 'complaintDeclined', 'allegationsMerged']

/** Work for the complainant, which triage has while there is no investigator. */
const care: readonly TaskKind[] = ['readMessage', 'confirmRequest', 'reachAnotherWay', 'tellWhatWasSent']

function ownerNow(kase: Case, task: Task): TaskOwner {
  if ('user' in task.owner) return task.allegations.length > 0 ? investigatorNow(kase, task, task.owner) : caretakerNow(kase, task.owner)
  if (care.includes(task.kind)) return caretakerOf(kase)
  return task.kind === 'followWithdrawal' ? withdrawalFollowerOf(kase) : task.owner
}

/** As long as one of its allegations is theirs, an investigator keeps a piece of work. */
function investigatorNow(kase: Case, { allegations }: Task, owner: { user: string }): TaskOwner {
  const users = investigatorsOf({ allegations: kase.allegations.filter((a) => allegations.includes(a.id)) })
  const [first] = users
  return first && !users.includes(owner.user) ? { user: first } : owner
}

const caretakerNow = (kase: Case, owner: { user: string }): TaskOwner =>
  investigatorsOf(kase).includes(owner.user) ? owner : caretakerOf(kase)

const isSame = (one: TaskOwner, other: TaskOwner): boolean =>
  'user' in one ? 'user' in other && one.user === other.user : 'role' in other && one.role === other.role
