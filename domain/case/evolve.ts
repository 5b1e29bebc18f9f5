import { rearranged } from '../allegations/rearranged.ts'
import { consentsAfter, referred } from '../referrals/referred.ts'
import { afterAct, afterToldOfSilence } from '../silence/acts.ts'
import { afterSubjectFact } from '../subjects/after-subject-fact.ts'
import { afterUrgencyFact } from '../urgency/after-urgency-fact.ts'
import type { Allegation, Case, CaseClock, Standing } from './case.ts'
import type { Fact, FactOf, RequestAsks } from './facts.ts'
import { clockChanged } from './moved-clock.ts'
import { opened } from './opened.ts'
import { ended } from './requests.ts'
import { authorityRecorded, routesConfirmed, routesOverridden, routesProposed } from './routed.ts'

/**
 * The case after one more fact. Total: a fact that was once accepted never fails to apply. Only the opening fact makes a case out of
 * nothing; any other before it is a broken record and says so.
 */
export function evolve(kase: Case | null, fact: Fact, id: string): Case {
  if (fact.type === 'complaintReceived') return opened(fact, id)
  if (!kase) throw new Error(`fact ${fact.type} before the complaint was received`)
  return applied(afterAct({ ...kase, version: kase.version + 1 }, fact), fact)
}

/** The case after several more facts, in their order. */
export const evolveAll = (kase: Case | null, facts: readonly Fact[], id: string): Case | null =>
  facts.reduce<Case | null>((sofar, fact) => evolve(sofar, fact, id), kase)

function applied(kase: Case, fact: Exclude<Fact, { type: 'complaintReceived' }>): Case {
  switch (fact.type) {
    case 'complaintAcknowledged':
      return kase
    case 'complaintAccepted':
      return accepted(kase, fact)
    case 'complaintDeclined':
      return { ...kase, declined: { reason: fact.reason, by: fact.by, at: fact.at }, closedAt: fact.at }
    case 'investigatorAssigned':
      return move(kase, fact.allegations, () => ({ step: 'investigation', investigator: fact.investigator }))
    case 'noteAdded':
    case 'privilegedNoteAdded':
    case 'officeWrote':
    case 'complainantWrote':
      return { ...kase, written: kase.written + 1 }
    case 'subjectNamed':
      return named(kase, fact)
    case 'consentRecorded':
    case 'referralPrepared':
    case 'referralStopped':
    case 'referralSent':
    case 'referralAcknowledged':
    case 'referralAnswered':
    case 'referralStatusAsked':
    case 'consentEnded':
    case 'silenceToldCommittee':
      return referred(kase, fact)
    case 'authorityRecorded':
      return authorityRecorded(kase, fact)
    case 'routesProposed':
      return routesProposed(kase, fact)
    case 'routesConfirmed':
      return routesConfirmed(kase, fact)
    case 'routesOverridden':
      return routesOverridden(kase, fact)
    case 'taskOpened':
      return { ...kase, tasks: [...kase.tasks, taskOf(fact)] }
    case 'taskCompleted':
      return { ...kase, tasks: change(kase.tasks, fact.task, { doneAt: fact.at }) }
    case 'taskHandedOver':
      return { ...kase, tasks: change(kase.tasks, fact.task, { owner: fact.owner }) }
    case 'sentToLegalReview':
      return move(kase, fact.allegations, (a) => ({ step: 'legalReview', investigator: investigatorOf(a) ?? fact.by, sentAt: fact.at }))
    case 'legalReviewReturned':
      return move(kase, fact.allegations, (a) => ({ step: 'investigation', investigator: investigatorOf(a) ?? fact.by }))
    case 'legalReviewApproved':
      return move(kase, fact.allegations, (a) => ({ step: 'resolution', investigator: investigatorOf(a), decision: null }))
    case 'decisionMade':
      return move(kase, [fact.allegation], (a) => ({ step: 'resolution', investigator: investigatorOf(a), decision: decisionOf(fact) }))
    case 'caseClosed':
      return closed(kase, fact.at)
    case 'contactStopped':
      return {
        ...endWaiting(kase, 'contactPlan', fact.at),
        mail: false,
        contact: { ...kase.contact, setAt: fact.at, mail: false, stopped: true },
      }
    case 'contactPlanChanged':
      return {
        ...endRequest(kase, fact.request, fact.at),
        mail: fact.mail,
        contact: { setAt: fact.at, plan: fact.plan, mail: fact.mail, stopped: false },
      }
    case 'sharingChanged':
      return {
        ...(fact.request ? endRequest(kase, fact.request, fact.at) : endWaiting(kase, 'sharing', fact.at)),
        ...consentsAfter(kase, fact),
        sharing: { name: fact.name, facts: fact.facts, except: fact.except, setAt: fact.at },
      }
    case 'complaintWithdrawn':
      return { ...endRequest(kase, fact.request, fact.at), withdrawnAt: fact.at }
    case 'withdrawalUndone':
      return { ...endRequest(kase, fact.request, fact.at), withdrawnAt: null }
    case 'requestRefused':
      return endRequest(kase, fact.request, fact.at)
    case 'requestMade':
      return asks(endWaiting(kase, fact.asks.kind, fact.at), fact)
    case 'codeReplaced':
      return { ...kase, lookup: fact.lookup, verifyKey: fact.verifyKey, mailboxKeyVersion: fact.mailboxKeyVersion }
    case 'clockStarted':
      return { ...kase, clocks: [...kase.clocks, { ...fact.clock, metAt: null, remindedAt: null, overdueAt: null, escalatedAt: null }] }
    case 'clockMet':
      return clock(kase, fact.clock, { metAt: fact.at })
    case 'clockReopened':
      // Whose date has passed is not due soon any more: what comes next is that it is overdue.
      return clock(kase, fact.clock, { metAt: null, ...(fact.overdue && { remindedAt: fact.at }) })
    case 'clockReminded':
      return clock(kase, fact.clock, { remindedAt: fact.at })
    case 'clockOverdue':
      return clock(kase, fact.clock, { overdueAt: fact.at })
    case 'clockEscalated':
      return clock(kase, fact.clock, { escalatedAt: fact.at })
    case 'clockLapsed':
      return lapsed(kase, fact)
    case 'outsideEventRecorded':
      return { ...kase, outsideEvents: [...(kase.outsideEvents ?? []), { event: fact.event, on: fact.on }] }
    case 'packAdopted':
      return { ...kase, pack: fact.pack, earlierPacks: [...(kase.earlierPacks ?? []), { pack: fact.instead, until: fact.at }] }
    case 'incidentDated':
      return { ...kase, incidentMonth: fact.on.slice(0, 7), incidentOn: fact.on }
    case 'clockPaused':
    case 'clockResumed':
    case 'clockExtended':
    case 'clockRecounted':
      return clockChanged(kase, fact)
    case 'noticeQueued':
      return {
        ...kase,
        notices: [
          ...kase.notices,
          { id: fact.notice, kind: fact.kind, to: fact.to, about: fact.about, queuedAt: fact.at, undelivered: false },
        ],
      }
    case 'noticeUndelivered':
      return { ...kase, notices: change(kase.notices, fact.notice, { undelivered: true }) }
    case 'allegationAdded':
    case 'allegationSplit':
    case 'allegationsMerged':
    case 'allegationRetyped':
      return rearranged(kase, fact)
    case 'operationSet':
      return { ...kase, operation: fact.operation }
    case 'patternNoted':
      return { ...kase, patterns: [...(kase.patterns ?? []), { id: fact.id, pattern: fact.pattern, cases: fact.cases, notedAt: fact.at }] }
    case 'subjectDescribed':
    case 'subjectIdentified':
    case 'subjectLinked':
    case 'subjectsJoined':
    case 'subjectsParted':
      return afterSubjectFact(kase, fact)
    case 'circumstancesRecorded':
    case 'dateCameNear':
    case 'urgencyFound':
    case 'urgencyConfirmed':
    case 'urgencyRaised':
    case 'lowerUrgencyProposed':
    case 'urgencyLowered':
    case 'firstContactRecorded':
    case 'urgentActionTaken':
      return afterUrgencyFact(kase, fact)
    case 'silenceNoticed':
      return afterToldOfSilence(kase, fact)
  }
}

const investigatorOf = (allegation: Allegation): string | null => ('investigator' in allegation ? allegation.investigator : null)

const accepted = (kase: Case, fact: FactOf<'complaintAccepted'>): Case => ({
  ...kase,
  priority: fact.priority,
  allegations: [...kase.allegations, ...fact.allegations.map(({ id, code }) => ({ id, code, subjects: [], step: 'triage' as const }))],
})

const named = (kase: Case, { subject, agency, name, allegations }: FactOf<'subjectNamed'>): Case => ({
  ...kase,
  subjects: [...kase.subjects, { id: subject, agency, name }],
  allegations: kase.allegations.map((a) => (allegations.includes(a.id) ? { ...a, subjects: [...a.subjects, subject] } : a)),
})

const taskOf = (fact: FactOf<'taskOpened'>) => ({
  id: fact.task,
  kind: fact.kind,
  owner: fact.owner,
  allegations: fact.allegations,
  about: fact.about,
  openedAt: fact.at,
  dueAt: fact.dueAt,
  doneAt: null,
})

const decisionOf = ({ outcome, by, at, reasons, words }: FactOf<'decisionMade'>) => ({ outcome, by, at, reasons, words })

const closed = (kase: Case, at: string): Case => ({
  ...kase,
  closedAt: at,
  allegations: kase.allegations.map((a) =>
    a.step === 'resolution' && a.decision
      ? { id: a.id, code: a.code, subjects: a.subjects, step: 'closed', investigator: a.investigator, decision: a.decision, closedAt: at }
      : a,
  ),
})

const move = (kase: Case, ids: readonly string[], standing: (a: Allegation) => Standing): Case => ({
  ...kase,
  allegations: kase.allegations.map((a) => (ids.includes(a.id) ? { id: a.id, code: a.code, subjects: a.subjects, ...standing(a) } : a)),
})

const change = <T extends { id: string }>(all: readonly T[], id: string, to: Partial<T>): readonly T[] =>
  all.map((one) => (one.id === id ? { ...one, ...to } : one))

const clock = (kase: Case, id: string, to: Partial<CaseClock>): Case => ({ ...kase, clocks: change(kase.clocks, id, to) })

/** The limit counts no more; work that belonged to it is still to be done, by no date. */
const lapsed = (kase: Case, { clock: id, at }: FactOf<'clockLapsed'>): Case => ({
  ...clock(kase, id, { metAt: at, lapsed: true }),
  tasks: kase.tasks.map((task) => (task.about === id && !task.doneAt ? { ...task, dueAt: null } : task)),
})

const asks = (kase: Case, { request: id, asks, at, takesEffectAt }: FactOf<'requestMade'>): Case => ({
  ...kase,
  requests: [...kase.requests, { id, asks, madeAt: at, takesEffectAt, endedAt: null }],
})

const endRequest = (kase: Case, id: string, at: string): Case => ({
  ...kase,
  requests: ended(kase.requests, (request) => request.id === id, at),
})

/** A newer wish of the same kind takes the place of the one that waits, so that an older one never comes true over it. */
const endWaiting = (kase: Case, kind: RequestAsks['kind'], at: string): Case => ({
  ...kase,
  requests: ended(kase.requests, (request) => request.asks.kind === kind, at),
})
