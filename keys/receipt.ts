import sodium from 'libsodium-wrappers'
import { toText } from './base64url.ts'
import { crockford } from './crockford.ts'
import { derive } from './derive.ts'

const normalCode = /^[0-9A-HJKMNP-TV-Z]{16}$/

/** All that one code gives. Ids and `lookup` are 32 hex characters (128 bits) that cannot be linked to each other without the code. */
export type Receipt = {
  code: string
  /** Seven characters; may be said aloud and is not a key: two cases may share one. */
  reference: string
  caseId: string
  /** The inbox id of the complaint itself. */
  complaintId: string
  draftId: string
  /** Under this the person's mailbox is found. */
  lookup: string
  draftKey: Uint8Array
  mailboxKey: Uint8Array
  /** Ed25519: the public half, as text, goes into the case; the other never leaves the process. */
  verifyKey: string
  signKey: Uint8Array
}

/**
 * A person's own keys and addresses, from their code alone: nothing of it is stored. Without the receipt secret (32 bytes or more,
 * in the settings, not in the database) a code opens nothing. Takes the normal form of a code; anything else is a TypeError.
 */
export function receiptOf(code: string, receiptSecret: Uint8Array): Receipt {
  if (!normalCode.test(code)) throw new TypeError('a code of 16 characters in its normal form is needed')
  const bytes = (label: string, length: number) => derive(receiptSecret, code, label, length)
  const id = (label: string) => bytes(label, 16).toString('hex')
  const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(bytes('signing key', 32))
  return {
    code,
    reference: crockford(bytes('reference', 5)).slice(0, 7),
    caseId: id('case id'),
    complaintId: id('complaint id'),
    draftId: id('draft id'),
    lookup: id('mailbox look-up'),
    draftKey: bytes('draft key', 32),
    mailboxKey: bytes('mailbox key', 32),
    verifyKey: toText(publicKey),
    signKey: privateKey,
  }
}
