import type { Refusal } from '../../../domain/commands/command.ts'
import { bodyDigest } from '../../../keys/body-digest.ts'
import type { CaseKey } from '../../../keys/case-key.ts'
import { digestIn, insertDocument, type NewDocument } from '../../../store/inbox/insert-document.ts'
import { outcomeOf } from '../../../store/inbox/outcome-watch.ts'
import type { InboxOutcome } from '../../../store/models/inbox.ts'
import type { KeyedCase } from '../cases/opened-case.ts'
import type { Desk } from '../deps.ts'
import type { StaffCommand } from '../words/command-words.ts'
import { ruleFor } from './offered.ts'
import { refusalOf } from './refusal-text.ts'
import { sealedInput } from './sealed-input.ts'
import type { Input } from './trials.ts'

/** A command as a page or a program gives it. `id` makes a repeat the same; `seen` is the version of the case the page showed. */
export type GivenCommand = { command: StaffCommand; id: string; seen: number; input: Input; legal: CaseKey<'legal'> | null }

/** What became of it. `different`: the same id came with another body before, and that one counts. */
export type Result = { state: 'accepted' } | { state: 'refused'; refusal: Refusal } | { state: 'waiting' } | { state: 'different' }

/**
 * Puts a command into the inbox and waits for its outcome. The waiting begins before the insert, so that no answer is missed; a repeat
 * reads its document first and gets its first outcome.
 */
export async function giveCommand(desk: Desk, found: KeyedCase, given: GivenCommand): Promise<Result> {
  const document = documentOf(desk, found, given)
  const expected = desk.outcomes.expect(given.id)
  try {
    const inserted = await insertDocument(desk.store.staffInbox, document, digestIn(desk.store.staffInbox))
    if (inserted === 'different') return { state: 'different' }
    const first = inserted === 'same' ? await outcomeOf(desk.store, given.id) : null
    return resultOf(first ?? (await expected.outcome))
  } finally {
    expected.forget()
  }
}

function documentOf(desk: Desk, { id: caseId, member, keys }: KeyedCase, given: GivenCommand): NewDocument {
  const { command, id, seen, input, legal } = given
  return {
    _id: id,
    caseId,
    command,
    door: 'staff',
    by: member.id,
    receivedAt: desk.now(),
    seenVersion: seen,
    sealed: null,
    signature: null,
    input: { ...sealedInput(ruleFor(command).fields, input, { caseId, inboxId: id }, { keys, legal }) },
    // Of what was typed: sealing the same text twice gives two texts.
    digest: bodyDigest(desk.settings.receiptSecret, id, { caseId, command, by: member.id, input }),
    lookup: null,
  }
}

function resultOf(outcome: InboxOutcome | null): Result {
  if (!outcome) return { state: 'waiting' }
  if (outcome.state === 'accepted') return { state: 'accepted' }
  return { state: 'refused', refusal: refusalOf(outcome) }
}

/** Refusals because of who asks; everything else is because of how the case stands. */
const ofPerson: ReadonlySet<string> = new Set(['no-access', 'not-your-role', 'wrong-door'])

export const statusOf = ({ refused }: Refusal): 403 | 409 => (ofPerson.has(refused) ? 403 : 409)
