import { randomBytes } from 'node:crypto'
import { lock, unlock } from './aead.ts'
import { toText } from './base64url.ts'
import type { Binding } from './binding.ts'
import { type BoxPair, makeBoxPair } from './box.ts'
import { SealBroken, WrongPassphrase } from './errors.ts'
import { passphraseKey } from './passphrase-key.ts'

/** A legal reviewer's key pair as stored: the private half sealed under their passphrase, with what it takes to derive its key. */
export type Reviewer = { reviewer: string; publicKey: string; salt: string; memoryKib: number; passes: number; sealed: string }

/** The same, opened: held in memory only, as long as the reviewer works. */
export type OpenReviewer = BoxPair & { reviewer: string }

/** More than a sign-in costs: a stolen database can be tried at leisure, with no lock-out. About 0.1 s. */
const cost = { memoryKib: 65_536, passes: 3 }

/** A key pair for a reviewer (their user id), sealed under a passphrase that is kept nowhere: forgotten, it cannot be opened again. */
export async function makeReviewer(reviewer: string, passphrase: string): Promise<Reviewer> {
  const pair = makeBoxPair()
  const publicKey = toText(pair.publicKey)
  const salt = toText(randomBytes(16))
  const key = await passphraseKey(passphrase, { salt, ...cost })
  return { reviewer, publicKey, salt, ...cost, sealed: lock(key, pair.privateKey, reviewerBinding(reviewer, publicKey)) }
}

/** Throws WrongPassphrase, also when the stored record was changed (a public key put in its place, for one). Throws PasswordsBusy. */
export async function openReviewer({ reviewer, publicKey, sealed, ...derivation }: Reviewer, passphrase: string): Promise<OpenReviewer> {
  const key = await passphraseKey(passphrase, derivation)
  try {
    const privateKey = unlock(key, sealed, reviewerBinding(reviewer, publicKey))
    return { reviewer, publicKey: Buffer.from(publicKey, 'base64url'), privateKey }
  } catch (error) {
    throw error instanceof SealBroken ? new WrongPassphrase() : error
  }
}

const reviewerBinding = (reviewer: string, publicKey: string): Binding => ['key of a reviewer', reviewer, publicKey]
