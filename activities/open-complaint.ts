import { createHash } from 'node:crypto'
import { evolveAll } from '../domain/case/evolve.ts'
import type { Opening } from '../domain/case/facts.ts'
import { fileComplaint, fileComplaintFacts } from '../domain/commands/file-complaint.ts'
import type { FiledComplaint } from '../domain/complaint/filed-complaint.ts'
import { formatReference, normaliseReference } from '../domain/complaint/reference.ts'
import { type CaseKey, makeCaseKey } from '../keys/case-key.ts'
import { openFromOffice } from '../keys/open.ts'
import { officeKeyOf, type Ring } from '../keys/ring.ts'
import { keyBytes, wrapKey } from '../keys/wraps.ts'
import { type CaseKeys, caseKeysOf } from '../store/case-keys.ts'
import type { Change } from '../store/cases/append.ts'
import type { Waiting } from '../store/inbox/waiting.ts'
import type { OfficeDocument } from '../store/models/office.ts'
import { chainedFacts } from './change.ts'
import type { Deciding } from './dependencies.ts'
import { groundOf } from './ground.ts'
import { sealedMailbox, toldOf } from './mailbox.ts'
import { noticeRows } from './notice-rows.ts'
import { sortedAnswers } from './sorted-answers.ts'

/**
 * Everything that opening a case changes: keys of its own, the complaint sealed anew under them, the facts with their clocks and
 * tasks, and the mailbox the person's code already points at. The original is dropped with the answer.
 */
export async function openComplaint(deps: Deciding, ring: Ring, waiting: Waiting, now: string): Promise<Change> {
  const { _id: inboxId, caseId, sealed } = waiting
  const filed = openFromOffice(ring, sealed ?? '', { caseId, inboxId, command: fileComplaint }) as FiledComplaint
  if (!fitsDocument(filed, waiting)) throw new Error('a complaint does not fit the document it came in')
  const made = caseKeys(filed)
  const keys = caseKeysOf(caseId, made)
  const ground = await groundOf(deps, filed.office, { newIn: filed.answers.state })
  const facts = fileComplaintFacts(caseId, openingOf(filed, caseId, inboxId, keys, waiting, ground), ground)
  const after = evolveAll(null, facts, caseId)
  if (!after) throw new Error('a complaint opened no case')
  return {
    inboxId,
    inbox: waiting.inbox,
    outcome: { state: 'accepted', code: null, with: null, at: now, version: after.version },
    keepBody: false,
    before: null,
    after,
    heldInstants: [],
    personRefusals: [],
    facts: chainedFacts(deps, deps.chain.start(caseId), inboxId, facts, keys),
    notices: noticeRows(
      after,
      facts.filter((fact) => fact.type === 'noticeQueued'),
      now,
    ),
    mailboxes: [{ _id: after.lookup, sealed: sealedMailbox(after, ground.pack, toldOf(facts), [], keys, inboxId), replacedAt: null }],
    wraps: made.map((key) => wrapKey(officeKeyOf(ring), key, caseId)),
  }
}

/**
 * Anybody may seal to the office's public key. What a complaint says of itself must be what its document shows, and a reference, which
 * stands in the subjects of mails, must be one.
 */
const fitsDocument = ({ reference, lookup, receivedAt }: FiledComplaint, document: Waiting): boolean =>
  lookup === document.lookup &&
  new Date(receivedAt).toISOString() === receivedAt &&
  receivedAt.slice(0, 16) === document.receivedAt.slice(0, 16) &&
  formatReference(normaliseReference(reference) ?? '') === reference

const caseKeys = (filed: FiledComplaint): [CaseKey<'identity'>, CaseKey<'file'>, CaseKey<'mailbox'>] => [
  makeCaseKey('identity'),
  makeCaseKey('file'),
  { name: 'mailbox', version: 1, bytes: keyBytes(filed.mailboxKey) },
]

/** What stands fixed of a case from the first moment, with what a person said sealed under the keys of the case. */
export function openingOf(
  filed: FiledComplaint,
  caseId: string,
  inboxId: string,
  keys: Pick<CaseKeys, 'seal'>,
  waiting: Pick<Waiting, 'inbox' | 'by'>,
  { office, pack }: { office: OfficeDocument; pack: Opening['pack'] },
): Opening {
  const { answers } = filed
  const { account, identity } = sortedAnswers(answers)
  return {
    reference: filed.reference,
    alias: aliasOf(caseId),
    office: office._id,
    pack: { id: pack.id, version: pack.version },
    channel: filed.channel,
    language: filed.language,
    receivedAt: filed.receivedAt,
    enteredBy: waiting.inbox === 'staffInbox' ? waiting.by : null,
    kinds: answers.kinds ?? [],
    now: answers.now,
    state: answers.state,
    incidentMonth: /^\d{4}-\d{2}/.exec(answers.happenedOn ?? '')?.[0] ?? null,
    mail: answers.reach.includes('email'),
    sharing: { name: answers.shareName, facts: answers.shareFacts ?? [] },
    lookup: filed.lookup,
    verifyKey: filed.verifyKey,
    account: keys.seal('file', JSON.stringify(account), { inboxId, path: 'account' }),
    identity: Object.keys(identity).length > 0 ? keys.seal('identity', JSON.stringify(identity), { inboxId, path: 'identity' }) : null,
  }
}

/** What the committee knows the case by: nothing leads from it to the reference, or back, without the case itself. */
function aliasOf(caseId: string): string {
  const digest = createHash('sha256').update(`redress/1 alias of ${caseId}`).digest()
  const letters = Array.from(digest.subarray(0, 7), (byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(byte % 32)).join('')
  return `C-${letters.slice(0, 3)}-${letters.slice(3)}`
}
