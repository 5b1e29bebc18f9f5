import type { Case } from '../case/case.ts'
import { investigatorsOf } from '../case/case.ts'
import type { Fact, FactBody, FactOf } from '../case/facts.ts'
import { isByHand, type Task, type TaskKind, type TaskOwner } from '../case/tasks.ts'

/** Tasks that a fact ends, hands over and opens. */
export function tasksAfter(kase: Case, fact: Fact): readonly FactBody[] {
  const done = kase.tasks.filter((task) => !task.doneAt && isDone(kase, task, fact))
  const handedOver = fact.type === 'investigatorAssigned' ? kase.tasks.filter((task) => passesOn(kase, task, fact)) : []
  return [
    ...done.map((task) => ({ type: 'taskCompleted' as const, task: task.id, result: null })),
    ...handedOver.map((task) => ({
      type: 'taskHandedOver' as const,
      task: task.id,
      owner: { user: (fact as { investigator: string }).investigator },
    })),
    ...opens(kase, fact).map((task, i) => ({ type: 'taskOpened' as const, task: `t${kase.tasks.length + 1 + i}`, ...task })),
  ]
}

type Opened = { kind: TaskKind; owner: TaskOwner; allegations: readonly string[]; dueAt: string | null; about: string | null }

/** Work that belongs to a running clock: who owes the limit owes the task, and it ends when the limit is met. */
const ofClock: Record<string, TaskKind> = {
  acknowledge: 'acknowledge',
  triage: 'triage',
  assign: 'assign',
  investigate: 'investigate',
  legalReview: 'reviewLegally',
  outcomeNotice: 'close',
}

function opens(kase: Case, fact: Fact): readonly Opened[] {
  switch (fact.type) {
    case 'clockStarted':
      return clockTask(kase, fact.clock.id)
    case 'clockReopened':
      return clockTask(kase, fact.clock)
    case 'investigatorAssigned':
      return firstSteps(kase, fact.investigator, fact.allegations)
    case 'legalReviewApproved':
      return [task('decide', { role: 'supervisor' }, fact.allegations)]
    case 'complainantWrote':
      return [task('readMessage', caretaker(kase), [], fact.message)]
    case 'requestMade':
      return [{ ...task('confirmRequest', caretaker(kase), [], fact.request), dueAt: fact.takesEffectAt }]
    case 'complaintWithdrawn':
      return [task('followWithdrawal', { role: kase.allegations.length > 0 ? 'supervisor' : 'triage' })]
    case 'noticeUndelivered':
      return [task('reachAnotherWay', caretaker(kase), [], fact.notice)]
    default:
      return []
  }
}

const task = (kind: TaskKind, owner: TaskOwner, allegations: readonly string[] = [], about: string | null = null): Opened => ({
  kind,
  owner,
  allegations,
  dueAt: null,
  about,
})

function clockTask(kase: Case, id: string): readonly Opened[] {
  const clock = kase.clocks.find((one) => one.id === id)
  const kind = clock && ofClock[clock.rule]
  if (!kind) return []
  const [investigator] = 'role' in clock.owner && clock.owner.role === 'investigator' ? investigatorsAt(kase, clock.allegations) : []
  return [
    { kind, owner: investigator ? { user: investigator } : clock.owner, allegations: clock.allegations, dueAt: clock.dueAt, about: id },
  ]
}

const investigatorsAt = (kase: Case, ids: readonly string[]): readonly string[] =>
  investigatorsOf({ allegations: kase.allegations.filter((allegation) => ids.includes(allegation.id)) })

/** The first two things every investigation begins with; asked once, not again when the case is handed over. */
function firstSteps(kase: Case, user: string, allegations: readonly string[]): readonly Opened[] {
  const begun = kase.tasks.some((one) => one.kind === 'askForFootage' && allegations.some((id) => one.allegations.includes(id)))
  return begun ? [] : [task('askForFootage', { user }, allegations), task('interviewComplainant', { user }, allegations)]
}

/** Who looks after the complainant now: their first investigator, and before there is one, triage. */
function caretaker(kase: Case): TaskOwner {
  const [user] = investigatorsOf(kase)
  return user ? { user } : { role: 'triage' }
}

function isDone(kase: Case, one: Task, fact: Fact): boolean {
  if (fact.type === 'clockMet') return one.about === fact.clock
  if (fact.type === 'caseClosed' || fact.type === 'complaintDeclined') return !isByHand(one.kind) || one.kind !== 'readMessage'
  if (fact.type === 'decisionMade')
    return one.kind === 'decide' && !kase.allegations.some((a) => one.allegations.includes(a.id) && a.step === 'resolution' && !a.decision)
  return one.kind === 'confirmRequest' && kase.requests.some((request) => request.id === one.about && request.endedAt !== null)
}

/** Open work of an investigator who no longer has these allegations, or has nothing on the case any more. */
function passesOn(kase: Case, one: Task, { allegations, investigator }: FactOf<'investigatorAssigned'>): boolean {
  if (one.doneAt || !('user' in one.owner) || one.owner.user === investigator) return false
  return one.allegations.some((id) => allegations.includes(id)) || !investigatorsOf(kase).includes(one.owner.user)
}
