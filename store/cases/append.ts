import type { ClientSession } from 'mongoose'
import type { Case } from '../../domain/case/case.ts'
import type { Fact } from '../../domain/case/facts.ts'
import type { Wrap } from '../../keys/wraps.ts'
import type { Store } from '../connect.ts'
import type { CaseDocument, FactDocument } from '../models/case.ts'
import type { InboxOutcome } from '../models/inbox.ts'
import type { MailboxDocument, NoticeDocument } from '../models/post.ts'
import { caseDocument, type HeldInstant, type PersonRefusal } from './case-document.ts'
import { taskDocuments } from './task-documents.ts'
import { VersionMoved } from './version-moved.ts'

/** Everything one decision changes. Written whole or not at all. */
export type Change = {
  inboxId: string
  /** The collection of the document answered; null for a due instant, which has none. */
  inbox: 'publicInbox' | 'staffInbox' | null
  outcome: InboxOutcome | null
  /** Keep the body of a refused staff command for its author. */
  keepBody: boolean
  before: Case | null
  after: Case | null
  heldInstants: readonly HeldInstant[]
  /** All of them, a new one included. */
  personRefusals: readonly PersonRefusal[]
  facts: readonly { fact: Fact; commitment: string; link: string }[]
  notices: readonly Omit<NoticeDocument, 'state' | 'attempts' | 'lease' | 'sentAt' | 'failure' | 'shape'>[]
  mailboxes: readonly Omit<MailboxDocument, 'shape'>[]
  wraps: readonly Wrap[]
}

/** One transaction: facts, case, tasks, notices, mailbox, keys and the answer on the inbox document. Throws VersionMoved. */
export const append = (store: Store, change: Change): Promise<void> =>
  store.connection.withSession(async (session) => {
    await session.withTransaction(() => write(store, change, session), {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority', journal: true },
    })
  })

// Documents were made by our own types a moment ago, so they go to the driver as they are: casting them again costs as much as writing.
async function write(store: Store, change: Change, session: ClientSession): Promise<void> {
  const document = caseAfter(change)
  if (change.inbox) await answer(store, change, session)
  if (document && change.after) {
    await saveCase(store, change, document, session)
    await store.facts.collection.insertMany(factDocuments(change, change.after) as never[], { session })
    await saveTasks(store, change, change.after, session)
  } else if (change.before) await holdCase(store, change, change.before, session)
  if (change.wraps.length > 0) await store.wraps.collection.insertMany(change.wraps.map(wrapDocument) as never[], { session })
  if (change.notices.length > 0) await store.notices.collection.insertMany(change.notices.map(noticeDocument) as never[], { session })
  for (const mailbox of change.mailboxes) await saveMailbox(store, change, mailbox, session)
}

/**
 * A look-up value is chosen outside, with a complaint or a new code. One that is taken is somebody else's mailbox: then the whole
 * change fails, instead of writing over it.
 */
async function saveMailbox(
  store: Store,
  { before }: Change,
  { _id, ...mailbox }: Change['mailboxes'][number],
  session: ClientSession,
): Promise<void> {
  if (_id !== before?.lookup) await store.mailboxes.collection.insertOne({ _id, ...mailbox, shape: 1 } as never, { session })
  else await store.mailboxes.collection.updateOne({ _id: _id as never }, { $set: { ...mailbox, shape: 1 } }, { session, upsert: true })
}

/** The answer goes on the document only while it has none: what two workers decide at once is written once. */
async function answer(store: Store, { inbox, inboxId, outcome, keepBody }: Change, session: ClientSession): Promise<void> {
  if (!inbox) return
  const dropped = keepBody ? {} : { sealed: null, signature: null, input: null }
  const { matchedCount } = await store[inbox].collection.updateOne(
    { _id: inboxId as never, outcome: null },
    { $set: { outcome, ...dropped } },
    { session },
  )
  if (matchedCount === 0) throw new VersionMoved('the document was answered meanwhile')
}

/** The case as it will stand: read by whoever must know at once, without asking the store again. */
export function caseAfter({ after, facts, heldInstants, personRefusals }: Change): CaseDocument | null {
  const last = facts.at(-1)
  return after && last ? caseDocument(after, { chainHead: last.link, lastFactAt: last.fact.at, heldInstants, personRefusals }) : null
}

async function saveCase(store: Store, change: Change, document: CaseDocument, session: ClientSession): Promise<void> {
  if (!change.before) {
    await store.cases.collection.insertOne(document as never, { session })
    return
  }
  const { matchedCount } = await store.cases.collection.replaceOne(
    { _id: document._id as never, version: change.before.version },
    document,
    { session },
  )
  if (matchedCount === 0) throw new VersionMoved('the case moved on')
}

/**
 * A refusal changes no fact, but it too holds only for the case it was decided on: two workers may read it a moment apart. What is
 * written is which of the person's own commands were refused.
 */
async function holdCase(store: Store, { personRefusals }: Change, before: Case, session: ClientSession): Promise<void> {
  const { matchedCount } = await store.cases.updateOne(
    { _id: before.id, version: before.version },
    { $set: { personRefusals } },
    { session },
  )
  if (matchedCount === 0) throw new VersionMoved('the case moved on')
}

const factDocuments = (change: Change, after: Case): FactDocument[] =>
  change.facts.map(({ fact, commitment, link }, position) => {
    const sequence = after.version - change.facts.length + position + 1
    return {
      _id: `${after.id}:${sequence}`,
      caseId: after.id,
      sequence,
      inboxId: change.inboxId,
      position,
      fact,
      commitment,
      link,
      shape: 1,
    }
  })

async function saveTasks(store: Store, { before, facts }: Change, after: Case, session: ClientSession): Promise<void> {
  const documents = taskDocuments(
    before,
    after,
    facts.map(({ fact }) => fact),
  )
  if (documents.length === 0) return
  await store.tasks.collection.bulkWrite(
    documents.map((document) => ({ replaceOne: { filter: { _id: document._id as never }, replacement: document, upsert: true } })),
    { session, ordered: false },
  )
}

const wrapDocument = (wrap: Wrap) => ({ _id: `${wrap.caseId}:${wrap.name}:${wrap.version}`, ...wrap, shape: 1 })

const noticeDocument = (notice: Change['notices'][number]): NoticeDocument => ({
  ...notice,
  state: 'waiting',
  attempts: 0,
  lease: null,
  sentAt: null,
  failure: null,
  shape: 1,
})
