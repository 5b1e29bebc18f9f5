/** What each process may do in MongoDB: for each collection, the actions. What is not here is refused by the server itself. */
export type Process = 'public' | 'staff' | 'worker'
type Action = 'find' | 'insert' | 'update' | 'remove' | 'changeStream'
type Grants = Readonly<Record<string, readonly Action[]>>

const read = ['find'] as const
const keep = ['find', 'insert', 'update', 'remove'] as const

/** The public app adds and cannot look: it reads nothing it wrote but drafts, and of the rest only what two views and mailboxes show. */
const publicMain: Grants = {
  publicInbox: ['insert'],
  drafts: keep,
  mailboxes: read,
  offices: read,
  receivedComplaints: read,
  tokenHashes: read,
}

/** The staff app reads cases and posts commands; it never writes a case, a fact, a task or a notice. */
const staffMain: Grants = {
  staffInbox: ['find', 'insert', 'changeStream'],
  waitingComplaints: read,
  cases: read,
  caseFacts: read,
  tasks: read,
  notices: read,
  mailboxes: read,
  offices: read,
  caseWatch: ['find', 'insert', 'update'],
  pulses: read,
  users: keep,
  sessions: keep,
  keptCalls: keep,
  tokens: keep,
  // An entry is changed, and what it said before is kept: none is removed.
  registers: ['find', 'insert', 'update'],
  openings: ['find', 'insert'],
  ruleConfirmations: ['find', 'insert'],
}

/** The worker decides: it alone writes cases and what follows from them. It signs nobody in. */
const workerMain: Grants = {
  publicInbox: ['find', 'update', 'remove', 'changeStream'],
  staffInbox: ['find', 'insert', 'update', 'remove', 'changeStream'],
  mailboxes: keep,
  cases: keep,
  caseFacts: ['find', 'insert'],
  tasks: keep,
  notices: keep,
  leases: keep,
  pulses: keep,
  caseWatch: keep,
  openings: ['insert'],
  staffMembers: read,
  registers: read,
  offices: read,
  ruleConfirmations: read,
}

const staffKeys: Grants = {
  wraps: read,
  searchHashes: read,
  legalWraps: ['find', 'insert', 'update'],
  reviewers: ['find', 'insert', 'update'],
}

const workerKeys: Grants = { wraps: keep, legalWraps: keep, reviewers: read, searchHashes: keep, mailPauses: keep }

export const privileges: Readonly<Record<Process, { main: Grants; keys: Grants }>> = {
  public: { main: publicMain, keys: {} },
  staff: { main: staffMain, keys: staffKeys },
  worker: { main: workerMain, keys: workerKeys },
}
