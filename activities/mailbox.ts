import type { Case } from '../domain/case/case.ts'
import type { Fact } from '../domain/case/facts.ts'
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

/** The mailbox as stored: the view as JSON, sealed under the newest key that comes from the person's code. */
export const sealedMailbox = (
  kase: Case,
  facts: readonly Fact[],
  refused: readonly RefusedCommand[],
  keys: CaseKeys,
  inboxId: string,
): string => keys.seal('mailbox', JSON.stringify(mailboxView(kase, facts, refused, keys)), { inboxId, path: 'mailbox' })
