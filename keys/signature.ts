import sodium from 'libsodium-wrappers'
import { fromText, toText } from './base64url.ts'
import { bindingText } from './binding.ts'
import type { Receipt } from './receipt.ts'

/** What a signature covers: nothing of it can be changed, or used for another case or another document. */
export type SignedCommand = { caseId: string; command: string; inboxId: string; sealed: string }

/** A person's signature (Ed25519, base64url) under a command of their own, with the key that comes from their code. */
export const signCommand = (receipt: Pick<Receipt, 'signKey'>, command: SignedCommand): string =>
  toText(sodium.crypto_sign_detached(signedText(command), receipt.signKey))

/** Whether the holder of the code gave this command. False, never an error, for whatever else was sent as a signature or kept as a key. */
export function verifyCommand(verifyKey: string, command: SignedCommand, signature: string): boolean {
  const publicKey = fromText(verifyKey)
  const signatureBytes = fromText(signature)
  if (publicKey?.length !== sodium.crypto_sign_PUBLICKEYBYTES || signatureBytes?.length !== sodium.crypto_sign_BYTES) return false
  return sodium.crypto_sign_verify_detached(signatureBytes, signedText(command), publicKey)
}

const signedText = ({ caseId, command, inboxId, sealed }: SignedCommand): Uint8Array =>
  Buffer.from(bindingText(['command of a person', caseId, command, inboxId, sealed]))
