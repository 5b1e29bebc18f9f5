import type { Case } from '../domain/case/case.ts'
import type { Refusal } from '../domain/commands/command.ts'
import type { Fields } from '../domain/commands/fields.ts'
import type { Given } from '../domain/commands/ground.ts'
import { ruleOf } from '../domain/commands/index.ts'
import { completed, wellFormed } from '../domain/commands/well-formed.ts'
import type { Sealed } from '../domain/complaint/sealed.ts'
import type { CaseKey } from '../keys/case-key.ts'
import { SealBroken } from '../keys/errors.ts'
import { openFromOffice } from '../keys/open.ts'
import type { Ring } from '../keys/ring.ts'
import { labelOf } from '../keys/seal-label.ts'
import { verifyCommand } from '../keys/signature.ts'
import { keyBytes } from '../keys/wraps.ts'
import type { CaseKeys } from '../store/case-keys.ts'
import { factsSince } from '../store/cases/load-case.ts'
import type { Store } from '../store/connect.ts'
import type { Waiting } from '../store/inbox/waiting.ts'

/** A document made ready to decide: its texts under the case's keys, and a mailbox key if it brings a new one. */
export type Prepared = { given: Given; mailboxKey: CaseKey<'mailbox'> | null } | Refusal

/** What a person's own document holds, once opened: the exact instant, the fields, and the key of a new code where one is taken. */
export type PersonBody = { at: string; input: Readonly<Record<string, unknown>>; mailboxKey?: string }

/** Staff texts came sealed under their final key; a person's were sealed to the office and are sealed anew here. */
export async function prepared(
  store: Store,
  waiting: Waiting,
  kase: Case,
  opened: OpenedBody | null,
  keys: CaseKeys,
  now: string,
): Promise<Prepared> {
  const rule = ruleOf(waiting.command)
  if (!rule) return { refused: 'unknown-command' }
  // Which inbox a document lies in decides its door, not what it says of itself: the public process can write one of them only.
  if (waiting.inbox === 'publicInbox') return fromPerson(rule.fields, waiting, kase, opened, keys, now)
  if (waiting.door === 'public' || !waiting.input || !wellFormed(rule.fields, waiting.input)) return { refused: 'malformed' }
  if (!sealedForHere(rule.fields, waiting.input, waiting._id)) return { refused: 'malformed' }
  // No page can have shown what has not happened yet: claiming so would pass by what others did meanwhile.
  if (waiting.seenVersion !== null && waiting.seenVersion > kase.version) return { refused: 'malformed' }
  const since =
    waiting.seenVersion === null || waiting.seenVersion >= kase.version ? [] : await factsSince(store, kase.id, waiting.seenVersion)
  const input = completed(rule.fields, waiting.input)
  return {
    given: { name: waiting.command, input, by: waiting.by ?? '', door: waiting.door, at: waiting.receivedAt, since },
    mailboxKey: null,
  }
}

/** A person's body as opened from its box: null for a box that our pages did not make. `failure`: it could not be tried, such as without its key. */
export type OpenedBody = { body: PersonBody | null; failure?: unknown }

/**
 * Opens what was sealed to the office, only to know when it was given. Never throws: anybody at the door may name a key that there is
 * not, and one such document must not keep the case from whatever else waits.
 */
export function openBody(ring: Ring, { _id, caseId, command, sealed, receivedAt }: Waiting): OpenedBody {
  try {
    const body = sealed ? openFromOffice(ring, sealed, { caseId, inboxId: _id, command }) : null
    return { body: isBody(body) && isOfMinute(body.at, receivedAt) ? body : null }
  } catch (error) {
    return error instanceof SealBroken ? { body: null } : { body: null, failure: error }
  }
}

/** The exact instant lies in the minute that stands outside: nobody dates a wish back. */
const isOfMinute = (at: string, receivedAt: string): boolean => at.slice(0, 16) === receivedAt.slice(0, 16) && /^[^Z]{23}Z$/.test(at)

const isBody = (body: unknown): body is PersonBody =>
  typeof body === 'object' &&
  body !== null &&
  'at' in body &&
  typeof body.at === 'string' &&
  !Number.isNaN(Date.parse(body.at)) &&
  'input' in body &&
  typeof body.input === 'object'

function fromPerson(fields: Fields, waiting: Waiting, kase: Case, opened: OpenedBody | null, keys: CaseKeys, now: string): Prepared {
  const { _id, caseId, command, sealed, signature } = waiting
  const signed = sealed && signature && verifyCommand(kase.verifyKey, { caseId, command, inboxId: _id, sealed }, signature)
  if (!signed) return { refused: 'not-signed-by-the-code' }
  if (opened?.failure) throw opened.failure
  if (!opened?.body || !wellFormed(fields, opened.body.input)) return { refused: 'malformed' }
  const input = sealedAnew(fields, completed(fields, opened.body.input), _id, keys)
  const mailboxKey = opened.body.mailboxKey
    ? { name: 'mailbox' as const, version: kase.mailboxKeyVersion + 1, bytes: keyBytes(opened.body.mailboxKey) }
    : null
  if ((command === 'replace-code') !== (mailboxKey !== null)) return { refused: 'malformed' }
  return { given: { name: command, input, by: 'complainant', door: 'public', at: opened.body.at, decidedAt: now, since: [] }, mailboxKey }
}

/** A staff text must come under the key its field asks for, sealed for this very document: one from elsewhere is not taken along. */
const sealedForHere = (fields: Fields, input: Readonly<Record<string, unknown>>, inboxId: string): boolean =>
  Object.entries(fields).every(([name, field]) => {
    const text = input[name]
    if (field.kind !== 'text' || text === null || text === undefined) return true
    const label = labelOf(text as Sealed)
    return label.name === field.seal && label.inboxId === inboxId && label.path === `input.${name}`
  })

function sealedAnew(fields: Fields, input: Readonly<Record<string, unknown>>, inboxId: string, keys: CaseKeys): Record<string, unknown> {
  const entries = Object.entries(input).map(([name, value]) => {
    const field = fields[name]
    if (value === null || !field || (field.kind !== 'text' && field.kind !== 'record') || field.seal === 'legal') return [name, value]
    const plain = field.kind === 'record' ? JSON.stringify(value) : String(value)
    return [name, keys.seal(field.seal, plain, { inboxId, path: `input.${name}` })]
  })
  return Object.fromEntries(entries)
}
