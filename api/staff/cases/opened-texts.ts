import type { Fact, RequestAsks } from '../../../domain/case/facts.ts'
import type { Account } from '../../../domain/complaint/answer-classes.ts'
import type { Sealed } from '../../../domain/complaint/sealed.ts'
import type { Mark } from '../../../domain/subjects/subject-facts.ts'
import type { CaseKeys } from '../../../store/case-keys.ts'
import type { FactDocument } from '../../../store/models/case.ts'
import { markNames } from '../words/subject-words.ts'
import { type FoundText, limitTextsOf } from './limit-texts.ts'
import type { OpenedCase } from './opened-case.ts'
import type { Identity } from './people-page.tsx'

/** A text of the file with when and by whom, opened. `title`: what kind of text it is. */
export type OpenedText = { at: string; by: string; title: string; text: string }

export const openedAccount = ({ kase }: OpenedCase, keys: CaseKeys): Account => JSON.parse(keys.open(kase.account)) as Account

export function openedIdentity({ kase }: OpenedCase, keys: CaseKeys): Identity {
  const parsed = (sealed: Sealed<'identity'> | null) => (sealed ? (JSON.parse(keys.open(sealed)) as Account) : null)
  return {
    answers: parsed(kase.identity) ?? {},
    plan: parsed(kase.contact.plan),
    asked: parsed(askedPlanOf(kase.requests)),
    packages: (kase.referrals ?? []).flatMap(({ office, person }) => (person ? [{ office, person: keys.open(person) }] : [])),
    subjects: new Map(kase.subjects.map((one) => [one.id, subjectText(one, keys)])),
  }
}

/** A subject's name, or what was seen of them; both where a name was found later. */
const subjectText = ({ name, marks = {} }: OpenedCase['kase']['subjects'][number], keys: CaseKeys): string =>
  [
    ...(name ? [keys.open(name)] : []),
    ...Object.entries(marks).map(([mark, text]) => `${markNames[mark as Mark]}: ${keys.open(text)}`),
  ].join('; ')

/** The contact plan that waits to be confirmed. */
function askedPlanOf(requests: OpenedCase['kase']['requests']): Sealed<'identity'> | null {
  const asks = requests.findLast((one) => !one.endedAt && one.asks.kind === 'contactPlan')?.asks
  return asks?.kind === 'contactPlan' ? asks.plan : null
}

/** Every text that was written to the file, newest first. Privileged texts are not among them. */
export const openedNotes = (facts: readonly FactDocument[], keys: CaseKeys): OpenedText[] =>
  facts.flatMap(({ fact }) => [noteOf(fact), ...limitTextsOf(fact)].flatMap((found) => opened(fact, found, keys))).reverse()

/** What the office and the complainant wrote to each other, oldest first. */
export const openedMessages = (facts: readonly FactDocument[], keys: CaseKeys): OpenedText[] =>
  facts.flatMap(({ fact }) => opened(fact, messageOf(fact), keys))

type Found = FoundText | null

const opened = ({ at, by }: Fact, found: Found, keys: CaseKeys): OpenedText[] =>
  found?.[1] ? [{ at, by, title: found[0], text: keys.open(found[1]) }] : []

function noteOf(fact: Fact): Found {
  switch (fact.type) {
    case 'noteAdded':
      return ['Note', fact.text]
    case 'taskCompleted':
      return ['What came of a task', fact.result]
    case 'sentToLegalReview':
      return ['What was found, sent to legal review', fact.summary]
    case 'legalReviewReturned':
      return ['Returned by legal review', fact.reasons]
    case 'decisionMade':
      return ['Reasons of a decision', fact.reasons]
    case 'routesOverridden':
      return ['Why a route was changed', fact.reason]
    case 'complaintDeclined':
      return ['Why it was closed at triage', fact.explanation]
    case 'circumstancesRecorded':
      return ['How we know what makes it urgent', fact.source]
    case 'urgencyRaised':
      return ['Why the urgency was raised', fact.reasons]
    case 'lowerUrgencyProposed':
      return ['Why the urgency should be lowered', fact.reasons]
    case 'firstContactRecorded':
      return ['First contact', fact.text]
    case 'urgentActionTaken':
      return ['Urgent step', fact.text]
    case 'subjectIdentified':
      return ['How a subject was identified', fact.reasons]
    case 'subjectsJoined':
      return ['Why two subjects are one', fact.reasons]
    case 'subjectsParted':
      return ['Why two subjects are not one', fact.reasons]
    case 'allegationAdded':
      return ['Why an allegation was added', fact.reasons]
    case 'allegationSplit':
      return ['Why an allegation was split', fact.reasons]
    case 'allegationsMerged':
      return ['Why allegations were merged', fact.reasons]
    case 'allegationRetyped':
      return ['Why the kind of an allegation was changed', fact.reasons]
    default:
      return null
  }
}

function messageOf(fact: Fact): Found {
  switch (fact.type) {
    case 'officeWrote':
      return ['We wrote', fact.text]
    case 'complainantWrote':
      return ['The complainant wrote', fact.text]
    case 'requestMade':
      return wishOf(fact.asks)
    case 'sharingChanged':
      // A wish that was granted was read when it was made.
      return fact.request ? null : ['The complainant said who must not see this', fact.except]
    case 'requestRefused':
      return ['We refused a wish', fact.words]
    case 'complaintDeclined':
      return ['We told the result', fact.words]
    default:
      return null
  }
}

/** The words that came with a wish. A contact plan is no message: it is opened with the names, for a purpose. */
function wishOf(asks: RequestAsks): Found {
  if (asks.kind === 'withdrawal') return ['Why the complainant wants to withdraw', asks.reason]
  return asks.kind === 'sharing' ? ['The complainant said who must not see this', asks.except] : null
}
