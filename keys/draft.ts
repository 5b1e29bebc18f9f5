import sodium from 'libsodium-wrappers'
import { lock, unlock } from './aead.ts'
import type { Binding } from './binding.ts'
import type { Receipt } from './receipt.ts'

type DraftKeys = Pick<Receipt, 'draftId' | 'draftKey'>

/** Drafts grow in these steps, so that their length does not tell which box was ticked. */
const stepBytes = 256

/** Seals the answers given so far (a JSON value) under the key from the person's code. Only that code opens them, the office cannot. */
export const sealDraft = ({ draftId, draftKey }: DraftKeys, answers: unknown): string =>
  lock(draftKey, sodium.pad(Buffer.from(JSON.stringify(answers)), stepBytes), draftBinding(draftId))

/** The answers. Throws SealBroken. */
export const openDraft = ({ draftId, draftKey }: DraftKeys, sealed: string): unknown =>
  JSON.parse(Buffer.from(sodium.unpad(unlock(draftKey, sealed, draftBinding(draftId)), stepBytes)).toString())

const draftBinding = (draftId: string): Binding => ['draft', draftId]
