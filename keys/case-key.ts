import { randomBytes } from 'node:crypto'
import type { SealKey } from '../domain/complaint/sealed.ts'

/** One of a case's four keys, 32 bytes. A later version replaces an earlier one (a new code brings a new mailbox key). */
export type CaseKey<K extends SealKey = SealKey> = { name: K; version: number; bytes: Uint8Array }

/** A random key. A mailbox key is not made here: it comes from the person's code. */
export const makeCaseKey = <K extends Exclude<SealKey, 'mailbox'>>(name: K, version = 1): CaseKey<K> => ({
  name,
  version,
  bytes: randomBytes(32),
})
