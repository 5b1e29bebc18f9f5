import type { Case } from '../domain/case/case.ts'
import { stageOf } from '../domain/case/case.ts'
import type { Fact, FactType } from '../domain/case/facts.ts'
import type { Happening, MailboxMessage, MailboxPart, MailboxView, NextOwed } from '../domain/case/mailbox-view.ts'
import { nextOwed } from '../domain/case/mailbox-view.ts'
import type { RulePack } from '../domain/clocks/rule.ts'
import type { CaseKeys } from '../store/case-keys.ts'
import { windowsTold } from './windows-told.ts'

/** Facts that a mailbox tells of. */
export const toldFacts: readonly FactType[] = [
  'complaintReceived',
  'complaintAcknowledged',
  'complaintAccepted',
  'complaintDeclined',
  'investigatorAssigned',
  'sentToLegalReview',
  'legalReviewReturned',
  'legalReviewApproved',
  'decisionMade',
  'caseClosed',
  'officeWrote',
  'complainantWrote',
  'contactStopped',
  'sharingChanged',
  'requestMade',
  'requestRefused',
  'complaintWithdrawn',
  'clockExtended',
]

export type RefusedCommand = { at: string; command: string; code: string }

/** What the person sees of their case, under its own rules. `facts` are all facts of `toldFacts`, oldest first. */
export function mailboxView(
  kase: Case,
  pack: RulePack,
  facts: readonly Fact[],
  refused: readonly RefusedCommand[],
  keys: CaseKeys,
): MailboxView {
  return {
    caseId: kase.id,
    reference: kase.reference,
    channel: kase.channel,
    receivedAt: kase.receivedAt,
    stage: stageOf(kase),
    next: nextOf(kase),
    parts: partsOf(kase, keys),
    messages: facts.flatMap((fact) => messagesOf(fact, keys)),
    waiting: kase.requests
      .filter((one) => !one.endedAt)
      .map(({ asks, madeAt, takesEffectAt }) => ({ kind: asks.kind, madeAt, takesEffectAt })),
    refused,
    windows: windowsTold(kase, pack),
    openWays: pack.openWays.map(({ id }) => id),
    contactSetAt: kase.contact.setAt,
    contactStopped: kase.contact.stopped,
    sharingSetAt: kase.sharing.setAt,
    withdrawnAt: kase.withdrawnAt,
    closedAt: kase.closedAt,
    happened: facts.flatMap(happened),
  }
}

function nextOf(kase: Case): MailboxView['next'] {
  // What is paused has no date that could be named; the page says so in the messages that came with the pause.
  const running = kase.clocks.flatMap(({ rule, dueOn: by, metAt, overdueAt }) =>
    !metAt && by && isOwed(rule) ? [{ owed: rule, by, late: overdueAt !== null }] : [],
  )
  return running.sort((a, b) => (a.by < b.by ? -1 : 1))[0] ?? null
}

const isOwed = (rule: string): rule is NextOwed => (nextOwed as readonly string[]).includes(rule)

/** An outcome is told when the case is closed, not while a supervisor may still change it. */
const partsOf = (kase: Case, keys: CaseKeys): readonly MailboxPart[] =>
  kase.allegations.map((allegation) => {
    const { code, step } = allegation
    if (allegation.step !== 'closed') return { code, step, outcome: null, words: null }
    const { outcome, words } = allegation.decision
    return { code, step, outcome, words: words && keys.open(words) }
  })

function messagesOf(fact: Fact, keys: CaseKeys): readonly MailboxMessage[] {
  const you = (id: string, kind: 'message' | 'contact' | 'sharing' | 'withdrawal') => [{ id, from: 'you' as const, at: fact.at, kind }]
  switch (fact.type) {
    case 'officeWrote':
      return [{ id: fact.message, from: 'office', at: fact.at, text: keys.open(fact.text) }]
    case 'clockExtended':
      return [{ id: `${fact.clock}-${fact.at}`, from: 'office', at: fact.at, text: keys.open(fact.words) }]
    case 'requestRefused':
      return [{ id: fact.request, from: 'office', at: fact.at, text: keys.open(fact.words) }]
    case 'complaintDeclined':
      return fact.words ? [{ id: 'outcome', from: 'office', at: fact.at, text: keys.open(fact.words) }] : []
    case 'complainantWrote':
      return you(fact.message, 'message')
    case 'contactStopped':
      return you(`contact-${fact.at}`, 'contact')
    case 'sharingChanged':
      return fact.request ? [] : you(`sharing-${fact.at}`, 'sharing')
    case 'requestMade':
      return you(fact.request, fact.asks.kind === 'contactPlan' ? 'contact' : fact.asks.kind)
    default:
      return []
  }
}

const told: Partial<Record<FactType, Happening>> = {
  complaintReceived: 'received',
  complaintAcknowledged: 'acknowledged',
  complaintAccepted: 'accepted',
  complaintDeclined: 'declined',
  investigatorAssigned: 'assigned',
  sentToLegalReview: 'legalReview',
  legalReviewReturned: 'backToInvestigation',
  legalReviewApproved: 'approved',
  complaintWithdrawn: 'withdrawn',
  caseClosed: 'closed',
}

const happened = ({ type, at }: Fact): MailboxView['happened'] => {
  const what = told[type]
  return what ? [{ at, what }] : []
}
