import { minuteOf } from '../../../api/web/filing.ts'
import type { CommandRule } from '../../../domain/commands/command.ts'
import type { Given } from '../../../domain/commands/ground.ts'
import { ruleOf } from '../../../domain/commands/index.ts'
import { replaceCode } from '../../../domain/commands/replace-code.ts'
import { makeCode } from '../../../keys/code.ts'
import { type Receipt, receiptOf } from '../../../keys/receipt.ts'
import { sealToOffice } from '../../../keys/seal.ts'
import { signCommand } from '../../../keys/signature.ts'
import { openCaseKeys } from '../../../store/case-keys.ts'
import { digestIn, insertDocument, type NewDocument } from '../../../store/inbox/insert-document.ts'
import type { Office } from '../../bench/office.ts'
import type { Input } from '../any-input.ts'

type Poster = Pick<Office, 'store' | 'keys'>

/** Where a command waits for its outcome, and the receipt the person holds from then on if it is accepted. */
export type Posted = { inbox: 'publicInbox' | 'staffInbox'; id: string; receipt: Receipt }

const words = 'What was said of it.'
const plan = { reach: ['email'], email: 'somebody@redress.localhost', mailWords: 'news' }

/**
 * Puts a command of a simulated life into the inbox of its door, as the web apps and the worker would. `id` is its inbox id,
 * `seenVersion` the version of the case that its giver saw.
 */
export async function postGiven(
  poster: Poster,
  receipt: Receipt,
  given: Given,
  id: string,
  seenVersion: number | null = null,
): Promise<Posted> {
  const rule = ruleOf(given.name)
  if (!rule) throw new Error(`nobody knows the command ${given.name}`)
  const inbox = given.door === 'public' ? 'publicInbox' : 'staffInbox'
  const { document, receipt: next } =
    given.door === 'public' ? ofPerson(poster, rule, receipt, given, id) : await ofHouse(poster, rule, receipt, given, id)
  await insertDocument(poster.store[inbox], given.door === 'staff' ? { ...document, seenVersion } : document, digestIn(poster.store[inbox]))
  return { inbox, id, receipt: next }
}

type Document = { document: NewDocument; receipt: Receipt }

function ofPerson({ keys }: Poster, rule: CommandRule, receipt: Receipt, { at, input }: Given, _id: string): Document {
  const { caseId, lookup } = receipt
  const isNewCode = rule.name === replaceCode.name
  const next = isNewCode ? { ...receiptOf(makeCode(), keys.receiptSecret), caseId } : receipt
  const said = isNewCode ? { lookup: next.lookup, verifyKey: next.verifyKey } : plainTexts(rule, input)
  const mailboxKey = isNewCode ? { mailboxKey: Buffer.from(next.mailboxKey).toString('base64url') } : {}
  const sealed = sealToOffice(keys.officeKey, { at, input: said, ...mailboxKey }, { caseId, inboxId: _id, command: rule.name })
  const signature = signCommand(receipt, { caseId, command: rule.name, inboxId: _id, sealed })
  const open = { door: 'public' as const, by: null, receivedAt: minuteOf(at), seenVersion: null, input: null, digest: 'simulated' }
  return { document: { _id, caseId, command: rule.name, ...open, sealed, signature, lookup }, receipt: next }
}

const plainTexts = (rule: CommandRule, input: Input): Input =>
  withTexts(rule, input, (_, field) => (field.kind === 'record' ? plan : words))

async function ofHouse({ store, keys }: Poster, rule: CommandRule, receipt: Receipt, given: Given, _id: string): Promise<Document> {
  const { caseId } = receipt
  const caseKeys = await openCaseKeys(store, keys.ring, caseId)
  const input = withTexts(rule, given.input, (name, field) =>
    // Only legal reviewers hold that key; the rules carry such a text about and nothing else.
    field.seal === 'legal'
      ? `legal.1.${_id}.input%2E${name}.AAAA`
      : caseKeys.seal(field.seal, words, { inboxId: _id, path: `input.${name}` }),
  )
  const open = { door: given.door, by: given.by, receivedAt: given.at, seenVersion: null, sealed: null, signature: null, lookup: null }
  return { document: { _id, caseId, command: rule.name, ...open, input: { ...input }, digest: 'simulated' }, receipt }
}

type TextField = Extract<CommandRule['fields'][string], { kind: 'text' | 'record' }>

const withTexts = (rule: CommandRule, input: Input, text: (name: string, field: TextField) => unknown): Input =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const field = rule.fields[name]
      const isText = field?.kind === 'text' || field?.kind === 'record'
      return [name, isText && value !== null ? text(name, field) : value]
    }),
  )
