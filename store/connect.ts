import mongoose, { type Connection, type Model } from 'mongoose'
import { keptCallSchema } from './models/calls.ts'
import { caseSchema, factSchema, taskSchema } from './models/case.ts'
import {
  caseWatchSchema,
  leaseSchema,
  legalWrapSchema,
  mailPauseSchema,
  openingSchema,
  pulseSchema,
  reviewerSchema,
  searchHashSchema,
  wrapSchema,
} from './models/house.ts'
import { inboxSchema } from './models/inbox.ts'
import { ruleConfirmationSchema } from './models/law.ts'
import { officeSchema, sessionSchema, tokenSchema, userSchema } from './models/office.ts'
import { draftSchema, mailboxSchema, noticeSchema } from './models/post.ts'
import { registerSchema } from './models/register.ts'

/** Every collection, over one connection. What a process may do with each is its MongoDB user's matter. */
export type Store = ReturnType<typeof storeOver>

/**
 * Connects with majority and journal for every write and majority reads. `uri` names the main database; the keys lie in a database
 * of their own beside it, `<name>_keys`. Throws StandaloneRefused: without a replica set there are no transactions and no safe promise.
 */
export async function connectStore(uri: string, options: { poolSize?: number } = {}): Promise<Store> {
  const connection = await mongoose
    .createConnection(uri, {
      writeConcern: { w: 'majority', journal: true, wtimeoutMS: 8000 },
      readConcernLevel: 'majority',
      readPreference: 'primary',
      retryWrites: true,
      maxPoolSize: options.poolSize ?? 30,
      serverSelectionTimeoutMS: 3000,
      socketTimeoutMS: 15_000,
      autoIndex: false,
      autoCreate: false,
      bufferCommands: false,
    })
    .asPromise()
  const hello = await connection.db?.admin().command({ hello: 1 })
  if (!hello?.setName && hello?.msg !== 'isdbgrid') {
    await connection.close()
    throw new StandaloneRefused()
  }
  return storeOver(connection)
}

/** MongoDB runs alone. Redress promises that nothing acknowledged is lost, which one server without a replica set cannot keep. */
export class StandaloneRefused extends Error {
  override name = 'StandaloneRefused'
  constructor() {
    super('This MongoDB runs as a standalone server. Start it as a replica set (one member is enough for a trial): mongod --replSet rs0')
  }
}

/** The same over a connection that is already there. */
export function storeOver(connection: Connection) {
  const keys = connection.useDb(`${connection.name}_keys`, { useCache: true })
  return {
    connection,
    publicInbox: connection.model('PublicInbox', inboxSchema, 'publicInbox'),
    staffInbox: connection.model('StaffInbox', inboxSchema, 'staffInbox'),
    cases: connection.model('Case', caseSchema, 'cases'),
    facts: connection.model('Fact', factSchema, 'caseFacts'),
    tasks: connection.model('Task', taskSchema, 'tasks'),
    notices: connection.model('Notice', noticeSchema, 'notices'),
    mailboxes: connection.model('Mailbox', mailboxSchema, 'mailboxes'),
    drafts: connection.model('Draft', draftSchema, 'drafts'),
    keptCalls: connection.model('KeptCall', keptCallSchema, 'keptCalls'),
    offices: connection.model('Office', officeSchema, 'offices'),
    users: connection.model('User', userSchema, 'users'),
    sessions: connection.model('Session', sessionSchema, 'sessions'),
    tokens: connection.model('Token', tokenSchema, 'tokens'),
    registers: connection.model('Register', registerSchema, 'registers'),
    leases: connection.model('Lease', leaseSchema, 'leases'),
    pulses: connection.model('Pulse', pulseSchema, 'pulses'),
    caseWatch: connection.model('CaseWatch', caseWatchSchema, 'caseWatch'),
    ruleConfirmations: connection.model('RuleConfirmation', ruleConfirmationSchema, 'ruleConfirmations'),
    openings: connection.model('Opening', openingSchema, 'openings'),
    wraps: keys.model('Wrap', wrapSchema, 'wraps'),
    legalWraps: keys.model('LegalWrap', legalWrapSchema, 'legalWraps'),
    searchHashes: keys.model('SearchHash', searchHashSchema, 'searchHashes'),
    mailPauses: keys.model('MailPause', mailPauseSchema, 'mailPauses'),
    reviewers: keys.model('Reviewer', reviewerSchema, 'reviewers'),
  }
}

/** Makes every collection and index. Setup does this once, as an administrator; the processes themselves may not. */
export async function ensureIndexes(store: Store): Promise<void> {
  const { connection: _, ...models } = store
  for (const model of Object.values(models) as unknown as Model<unknown>[]) {
    await model.createCollection()
    await model.createIndexes()
  }
}
