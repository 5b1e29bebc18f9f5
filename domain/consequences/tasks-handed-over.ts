import { type Case, investigatorsOf } from '../case/case.ts'
import type { Fact, FactType } from '../case/facts.ts'
import { isUrgentWork, type Task, type TaskKind, type TaskOwner } from '../case/tasks.ts'
import type { Ground } from '../commands/ground.ts'
import { caretakerOf, withdrawalFollowerOf } from './caretaker.ts'
import { onCall } from './post-owner.ts'

/** Open work that falls to someone else by a fact, with its new owner: whoever had it may not even open the case any more. */
export const tasksHandedOver = (kase: Case, open: readonly Task[], fact: Fact, ground: Ground): readonly Task[] => {
  const moved = passOn.includes(fact.type)
    ? open.map((task) => ({ task, owner: takenUp(task, fact) ?? ownerNow(kase, task) }))
    : relieved(kase, open, fact, ground)
  return moved.flatMap(({ task, owner }) => (isSame(owner, task.owner) ? [] : [{ ...task, owner }]))
}

/** What is late, or about to be, is whoever's is on call for its post by then. */
function relieved(kase: Case, open: readonly Task[], fact: Fact, ground: Ground): readonly { task: Task; owner: TaskOwner }[] {
  if (fact.type !== 'clockReminded' && fact.type !== 'clockOverdue' && fact.type !== 'clockEscalated') return []
  const post = kase.clocks.find(({ id }) => id === fact.clock)?.post
  const user = post && onCall(kase, post, fact.at, ground)
  return user ? open.filter(({ about }) => about === fact.clock).map((task) => ({ task, owner: { user } })) : []
}

const passOn: readonly FactType[] = ['investigatorAssigned', 'decisionMade', 'complaintDeclined', 'allegationsMerged']

/** What an investigation owes, which waits with the supervisors once an investigator left, goes to whoever takes the allegations over. */
function takenUp(task: Task, fact: Fact): TaskOwner | undefined {
  if (fact.type !== 'investigatorAssigned' || !ofInvestigation.includes(task.kind) || !('role' in task.owner)) return undefined
  return task.allegations.some((id) => fact.allegations.includes(id)) ? { user: fact.investigator } : undefined
}

const ofInvestigation: readonly TaskKind[] = ['investigate', 'askForFootage', 'interviewComplainant']

/** Work for the complainant, which triage has while there is no investigator. */
const care: readonly TaskKind[] = ['readMessage', 'confirmRequest', 'reachAnotherWay', 'tellWhatWasSent', 'askConsentAgain']

function ownerNow(kase: Case, task: Task): TaskOwner {
  if (isUrgentWork(task.kind)) return task.owner
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
