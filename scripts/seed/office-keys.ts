import { readFile } from 'node:fs/promises'
import { officeKeyText, secret } from '../../config/secret-checks.ts'
import type { Ring } from '../../keys/ring.ts'
import { readRing } from '../../keys/ring-file.ts'

/** What it takes to act as every door of one office: seal as a person, open as staff, decide as the worker. */
export type OfficeKeys = { ring: Ring; officeKey: string; receiptSecret: Uint8Array }

/** Reads them from the files the processes are given. Throws as reading them there does. */
export async function readOfficeKeys(files: { ring: string; officeKey: string; receipt: string }): Promise<OfficeKeys> {
  const [ring, officeKey, receipt] = await Promise.all([
    readRing(files.ring),
    readFile(files.officeKey, 'utf8'),
    readFile(files.receipt, 'utf8'),
  ])
  return { ring, officeKey: officeKeyText('demo').parse(officeKey.trim()), receiptSecret: secret('demo').parse(receipt.trim()) }
}
