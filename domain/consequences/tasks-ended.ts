import type { Case } from '../case/case.ts'
import type { Fact } from '../case/facts.ts'
import type { Task, TaskKind } from '../case/tasks.ts'

/** Whether a fact, given the case right after it, ends an open piece of work. */
export function isDone(kase: Case, task: Task, fact: Fact): boolean {
  switch (fact.type) {
    case 'clockMet':
      return task.about === fact.clock
    case 'complaintDeclined':
    case 'caseClosed':
      return !outliveTheCase.includes(task.kind)
    case 'sentToLegalReview':
    case 'allegationsMerged':
      return isInvestigated(kase, task) || isLookedAt(kase, task)
    case 'decisionMade':
      return isDecided(kase, task) || isInvestigated(kase, task)
    case 'consentRecorded':
      return task.kind === 'askConsentAgain' && kase.referrals?.find(({ id }) => id === task.about)?.office === fact.office
    case 'routesConfirmed':
    case 'routesOverridden':
      return isLookedAt(kase, task)
    case 'urgencyConfirmed':
    case 'urgencyRaised':
    case 'urgencyLowered':
    case 'urgencyFound':
      return isJudged(kase, task)
    default:
      return task.kind === 'confirmRequest' && kase.requests.some((request) => request.id === task.about && request.endedAt !== null)
  }
}

/** What a person wrote must be read, a wish that may not be theirs looked at, and what had gone out told, closed or not. */
const outliveTheCase: readonly TaskKind[] = ['readMessage', 'confirmRequest', 'tellWhatWasSent']

const isDecided = (kase: Case, task: Task): boolean =>
  task.kind === 'decide' && !kase.allegations.some((a) => task.allegations.includes(a.id) && a.step === 'resolution' && !a.decision)

/** What was found is confirmed by whatever a person made of it; a proposal to lower ends when it is agreed to or something is found anew. */
const isJudged = ({ urgency }: Case, { kind }: Task): boolean =>
  (kind === 'confirmUrgency' && Boolean(urgency?.confirmed)) || (kind === 'confirmLowering' && !urgency?.proposal)

const isLookedAt = (kase: Case, task: Task): boolean =>
  task.kind === 'confirmRoutes' && !kase.allegations.some(({ id }) => kase.routing?.[id]?.waits)

/** An investigator's part is done when none of it is left with them, also while a colleague's part of the same limit goes on. */
function isInvestigated(kase: Case, { kind, owner, allegations }: Task): boolean {
  if (kind !== 'investigate' || !('user' in owner)) return false
  return !kase.allegations.some((a) => allegations.includes(a.id) && a.step === 'investigation' && a.investigator === owner.user)
}
