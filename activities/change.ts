import type { Case } from '../domain/case/case.ts'
import { evolveAll } from '../domain/case/evolve.ts'
import type { Fact, FactOf } from '../domain/case/facts.ts'
import type { Refusal } from '../domain/commands/command.ts'
import type { DueInstant } from '../domain/consequences/due-instants.ts'
import type { CaseKey } from '../keys/case-key.ts'
import { officeKeyOf } from '../keys/ring.ts'
import { wrapKey } from '../keys/wraps.ts'
import { type CaseKeys, caseKeysOf } from '../store/case-keys.ts'
import type { Change } from '../store/cases/append.ts'
import type { PersonRefusal } from '../store/cases/case-document.ts'
import type { Waiting } from '../store/inbox/waiting.ts'
import type { CaseDocument } from '../store/models/case.ts'
import type { Deciding } from './dependencies.ts'
import { factsToTell, mayChangeMailbox, sealedMailbox } from './mailbox.ts'
import { noticeRows } from './notice-rows.ts'

type Accepted = {
  waiting: Waiting | null
  instant?: DueInstant
  facts: readonly Fact[]
  mailboxKey: CaseKey<'mailbox'> | null
  /** Null while the office is locked: a due instant is decided, the mailbox is written with the next document. */
  keys: CaseKeys | null
}

/** Everything an accepted document or a passed instant changes. */
export async function acceptedChange(deps: Deciding, found: CaseDocument, accepted: Accepted, now: string): Promise<Change> {
  const { waiting, facts, mailboxKey } = accepted
  const after = evolveAll(found.case, facts, found._id) as Case
  // An instant has no document; what stands for one names the case, for ids of documents are unique over all cases.
  const inboxId = waiting?._id ?? `${found._id}:clock:${accepted.instant?.id ?? ''}`
  const keys = accepted.keys && mailboxKey ? withMailboxKey(found._id, accepted.keys, mailboxKey) : accepted.keys
  const told = keys !== null && facts.some(mayChangeMailbox)
  const mailboxes = told ? await mailboxesAfter(deps, after, facts, keys, inboxId, found.personRefusals) : []
  const replaced = facts.some((fact) => fact.type === 'codeReplaced')
  return {
    inboxId,
    inbox: waiting?.inbox ?? null,
    outcome: waiting && { state: 'accepted', code: null, with: null, at: now, version: after.version },
    keepBody: false,
    before: found.case,
    after,
    heldInstants: found.heldInstants,
    personRefusals: found.personRefusals,
    facts: chainedFacts(deps, found.chainHead, inboxId, facts, keys),
    notices: noticeRows(after, facts.filter(isNoticeQueued), now),
    mailboxes: replaced ? [...mailboxes, { _id: found.lookup, sealed: null, replacedAt: now }] : mailboxes,
    wraps: replaced && mailboxKey && deps.ring ? [wrapKey(officeKeyOf(deps.ring), mailboxKey, found._id)] : [],
  }
}

/** What a refusal changes: the answer, and for a person's own command their mailbox, where they read it. */
export async function refusedChange(
  deps: Deciding,
  found: CaseDocument,
  waiting: Waiting,
  refusal: Refusal,
  keys: CaseKeys,
  now: string,
): Promise<Change> {
  const told = waiting.inbox === 'publicInbox' && !beforeSigned.has(refusal.refused)
  const refused = { at: waiting.receivedAt, command: waiting.command, code: refusal.refused }
  const personRefusals = told ? [...found.personRefusals, refused] : found.personRefusals
  return {
    inboxId: waiting._id,
    inbox: waiting.inbox,
    outcome: { state: 'refused', ...outcomeOf(refusal), at: now, version: found.version },
    keepBody: waiting.inbox === 'staffInbox',
    before: found.case,
    after: null,
    heldInstants: found.heldInstants,
    personRefusals,
    facts: [],
    notices: [],
    mailboxes: told ? await mailboxesAfter(deps, found.case, [], keys, waiting._id, personRefusals) : [],
    wraps: [],
  }
}

/** Refused before it was known that the person gave it: anybody at the door may have, so their mailbox does not speak of it. */
const beforeSigned: ReadonlySet<string> = new Set(['not-signed-by-the-code', 'unknown-command', 'already-open'])

const isNoticeQueued = (fact: Fact): fact is FactOf<'noticeQueued'> => fact.type === 'noticeQueued'

/** The facts of one inbox document, each chained to the one before it. */
export function chainedFacts(
  { chain }: Deciding,
  head: string,
  inboxId: string,
  facts: readonly Fact[],
  keys: CaseKeys | null,
): Change['facts'] {
  let previous = head
  return facts.map((fact, position) => {
    // A due instant decided while the office is locked has no sealed value in it, so no salt is needed.
    const linked = chain.link(previous, { inboxId, position, fact }, keys?.newest('file').bytes ?? new Uint8Array(32))
    previous = linked.link
    return { fact, ...linked }
  })
}

async function mailboxesAfter(
  { store, packOf }: Deciding,
  after: Case,
  facts: readonly Fact[],
  keys: CaseKeys,
  inboxId: string,
  refused: readonly PersonRefusal[],
): Promise<Change['mailboxes']> {
  const told = await factsToTell(store, after.id, facts)
  return [{ _id: after.lookup, sealed: sealedMailbox(after, packOf(after.pack), told, refused, keys, inboxId), replacedAt: null }]
}

const withMailboxKey = (caseId: string, keys: CaseKeys, key: CaseKey<'mailbox'>): CaseKeys => {
  const added = caseKeysOf(caseId, [key])
  return {
    newest: (name) => (name === 'mailbox' ? added.newest(name) : keys.newest(name)),
    seal: (name, plain, where) => (name === 'mailbox' ? added : keys).seal(name, plain, where),
    open: (sealed) => keys.open(sealed),
  }
}

/** A refusal as it stands on its document. */
const outcomeOf = ({ refused: code, with: parameters, field, also }: Refusal) => ({
  code,
  with: parameters ? { ...parameters } : null,
  ...(field && { field }),
  ...(also && { also: also.map(({ refused, ...one }) => ({ code: refused, ...one })) }),
})
