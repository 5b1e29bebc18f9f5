import type { Case } from '../domain/case/case.ts'
import type { Fact, FactType } from '../domain/case/facts.ts'
import type { RulePack } from '../domain/clocks/rule.ts'
import { sealField } from '../keys/envelope.ts'
import type { CaseKeys } from '../store/case-keys.ts'
import { factsOfTypes } from '../store/cases/load-case.ts'
import type { Store } from '../store/connect.ts'
import { mailboxView, type RefusedCommand, toldFacts } from './mailbox-view.ts'

/** All facts a mailbox tells of: those stored, and those about to be. */
export async function factsToTell(store: Store, caseId: string, fresh: readonly Fact[]): Promise<Fact[]> {
  const stored = await factsOfTypes(store, caseId, toldFacts)
  return [...stored, ...toldOf(fresh)]
}

export const toldOf = (facts: readonly Fact[]): Fact[] => facts.filter((fact) => toldFacts.includes(fact.type))

/** Notes, subjects, tasks and what was told to staff leave the person's mailbox as it is; it is not sealed anew for them. */
export const mayChangeMailbox = ({ type }: Fact): boolean => !unseen.includes(type)

const unseen: readonly FactType[] = [
  'noteAdded',
  'privilegedNoteAdded',
  'subjectNamed',
  'subjectDescribed',
  'subjectIdentified',
  'subjectLinked',
  'subjectsJoined',
  'subjectsParted',
  'operationSet',
  'authorityRecorded',
  'routesProposed',
  'routesConfirmed',
  'routesOverridden',
  'consentRecorded',
  'referralPrepared',
  'referralStopped',
  'referralSent',
  'referralAcknowledged',
  'referralAnswered',
  'referralStatusAsked',
  'consentEnded',
  'silenceToldCommittee',
  'circumstancesRecorded',
  'dateCameNear',
  'patternNoted',
  'urgencyFound',
  'urgencyConfirmed',
  'urgencyRaised',
  'lowerUrgencyProposed',
  'urgencyLowered',
  'firstContactRecorded',
  'urgentActionTaken',
  'taskOpened',
  'taskCompleted',
  'taskHandedOver',
  'noticeQueued',
  'noticeUndelivered',
  'silenceNoticed',
  'clockReminded',
  'clockEscalated',
]

/**
 * The mailbox as stored: the view as JSON, sealed under the newest key that comes from the person's code, and bound to the look-up
 * value it is found under (someone who took a new code knows that, and not the case's id).
 */
export const sealedMailbox = (
  kase: Case,
  pack: RulePack,
  facts: readonly Fact[],
  refused: readonly RefusedCommand[],
  keys: CaseKeys,
  inboxId: string,
): string =>
  sealField(keys.newest('mailbox'), JSON.stringify(mailboxView(kase, pack, facts, refused, keys)), {
    caseId: kase.lookup,
    inboxId,
    path: 'mailbox',
  })
