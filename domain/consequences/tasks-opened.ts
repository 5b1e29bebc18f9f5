import { type Case, type CaseClock, investigatorsOf } from '../case/case.ts'
import type { Fact, FactOf } from '../case/facts.ts'
import type { PatternKind } from '../case/patterns.ts'
import { clockActor } from '../case/staff.ts'
import type { TaskKind, TaskOwner } from '../case/tasks.ts'
import { firstContact, isUrgentAction } from '../urgency/actions.ts'
import { caretakerOf, withdrawalFollowerOf } from './caretaker.ts'

type Opened = { kind: TaskKind; owner: TaskOwner; allegations: readonly string[]; dueAt: string | null; about: string | null }

/** Work that a fact brings, given the case right after it. */
export function tasksOpened(kase: Case, fact: Fact): readonly Opened[] {
  switch (fact.type) {
    case 'clockStarted':
      return ofClock(kase, fact.clock.id)
    case 'clockReopened':
      return ofClock(kase, fact.clock)
    case 'investigatorAssigned':
      return [...firstSteps(kase, fact.investigator, fact.allegations), ...ofRunningInvestigations(kase)]
    case 'legalReviewReturned':
      return ofRunningInvestigations(kase)
    case 'legalReviewApproved':
      return [task('decide', { role: 'supervisor' }, fact.allegations)]
    case 'consentEnded':
      return afterConsent(kase, fact)
    case 'routesProposed':
      return kase.tasks.some((one) => one.kind === 'confirmRoutes' && !one.doneAt) ? [] : [task('confirmRoutes', { role: 'supervisor' })]
    case 'complainantWrote':
      return [task('readMessage', caretakerOf(kase), [], fact.message)]
    case 'requestMade':
      return [{ ...task('confirmRequest', caretakerOf(kase), [], fact.request), dueAt: fact.takesEffectAt }]
    case 'complaintWithdrawn':
      return [task('followWithdrawal', withdrawalFollowerOf(kase), [], fact.request)]
    case 'withdrawalUndone':
      return undoneTooLate(kase, fact.request, fact.at) ? [task('followWithdrawal', withdrawalFollowerOf(kase), [], fact.request)] : []
    case 'urgencyFound':
      // Whoever opened the case has just judged it; that severity asks for more shows on the case.
      return fact.rule === 'U15' || isOpen(kase, 'confirmUrgency') ? [] : [task('confirmUrgency', { role: 'supervisor' })]
    case 'lowerUrgencyProposed':
      return isOpen(kase, 'confirmLowering') ? [] : [task('confirmLowering', { role: 'supervisor' })]
    case 'noticeUndelivered':
      return [task('reachAnotherWay', caretakerOf(kase), [], fact.notice)]
    case 'patternNoted':
      return [task('lookAtPattern', patternOwner(kase, fact.pattern), [], fact.id)]
    default:
      return []
  }
}

/** U11 is owed by a supervisor, U12 by oversight, which here is the head of office; a duplicate is seen by whoever has the case. */
function patternOwner(kase: Case, pattern: PatternKind): TaskOwner {
  if (pattern === 'likelyDuplicate') return caretakerOf(kase)
  return { role: pattern === 'operationCluster' ? 'supervisor' : 'lead' }
}
/** What had gone out must be told. What ran out by itself is asked for again; whoever shares less has said so, and is not. */
function afterConsent(kase: Case, { referral, by }: FactOf<'consentEnded'>): readonly Opened[] {
  if (wasSent(kase, referral)) return [task('tellWhatWasSent', caretakerOf(kase), [], referral)]
  return by === clockActor.id ? [task('askConsentAgain', caretakerOf(kase), [], referral)] : []
}

const wasSent = (kase: Case, id: string): boolean => kase.referrals?.some((one) => one.id === id && one.sentAt !== null) ?? false

const task = (kind: TaskKind, owner: TaskOwner, allegations: readonly string[] = [], about: string | null = null): Opened => ({
  kind,
  owner,
  allegations,
  dueAt: null,
  about,
})

/** Work that belongs to a running clock: who owes the limit owes the task, and it ends when the limit is met. */
const kindOf: Readonly<Record<string, TaskKind>> = {
  acknowledge: 'acknowledge',
  triage: 'triage',
  assign: 'assign',
  investigate: 'investigate',
  'legal-review': 'reviewLegally',
  'outcome-notice': 'close',
  'referral-forward': 'forwardReferral',
  'referral-status': 'askReferralStatus',
}

const urgentKind = (rule: string): TaskKind | undefined =>
  rule === firstContact ? 'firstContact' : isUrgentAction(rule) ? 'urgentAction' : undefined

const isOpen = (kase: Case, kind: TaskKind): boolean => kase.tasks.some((one) => one.kind === kind && !one.doneAt)

function ofClock(kase: Case, id: string): readonly Opened[] {
  const clock = kase.clocks.find((one) => one.id === id)
  const kind = clock && (kindOf[clock.rule] ?? urgentKind(clock.rule))
  if (!kind) return []
  if (kind === 'investigate') return investigations(kase, clock)
  return [{ kind, owner: ownerOf(kase, clock), allegations: clock.allegations, dueAt: clock.dueAt, about: id }]
}

/** Work an investigator owes is that of whoever investigates these allegations, not of every investigator of the office. */
function ownerOf(kase: Case, { owner, allegations }: CaseClock): TaskOwner {
  if (!('role' in owner) || owner.role !== 'investigator') return owner
  const [user] = investigatorsOf({ allegations: kase.allegations.filter(({ id }) => allegations.includes(id)) })
  return user ? { user } : { role: 'supervisor' }
}

const ofRunningInvestigations = (kase: Case): readonly Opened[] =>
  kase.clocks.filter((clock) => !clock.metAt && kindOf[clock.rule] === 'investigate').flatMap((clock) => investigations(kase, clock))

/** A piece of work for everyone who investigates under this limit and has none for it yet: what was handed over in part is owed by two. */
function investigations(kase: Case, clock: CaseClock): readonly Opened[] {
  const running = kase.allegations.filter((a) => clock.allegations.includes(a.id) && a.step === 'investigation')
  const begun = kase.tasks.flatMap((one) => (!one.doneAt && one.about === clock.id && 'user' in one.owner ? [one.owner.user] : []))
  return investigatorsOf({ allegations: running })
    .filter((user) => !begun.includes(user))
    .map((user) => {
      const theirs = running.filter((a) => a.step === 'investigation' && a.investigator === user)
      return { kind: 'investigate', owner: { user }, allegations: theirs.map((a) => a.id), dueAt: clock.dueAt, about: clock.id }
    })
}

/** The first two things every investigation begins with; asked once, not again when the case is handed over. */
function firstSteps(kase: Case, user: string, allegations: readonly string[]): readonly Opened[] {
  const begun = kase.tasks.some((one) => one.kind === 'askForFootage' && allegations.some((id) => one.allegations.includes(id)))
  return begun ? [] : [task('askForFootage', { user }, allegations), task('interviewComplainant', { user }, allegations)]
}

/** Undone after the withdrawal had taken effect, when something may have been done because of it already. */
const undoneTooLate = (kase: Case, id: string, at: string): boolean =>
  kase.requests.some((request) => request.id === id && request.endedAt !== at) &&
  !kase.tasks.some((one) => one.kind === 'followWithdrawal' && !one.doneAt)
