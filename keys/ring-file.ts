import { randomUUID } from 'node:crypto'
import { open, rename, writeFile } from 'node:fs/promises'
import sodium from 'libsodium-wrappers'
import { z } from 'zod'
import { fromText, toText } from './base64url.ts'
import { RingRefused } from './errors.ts'
import type { Ring } from './ring.ts'

/** Writes the ring as JSON that only its owner may read (mode 0600), whole or not at all: a half-written ring would lose every case. */
export async function writeRing(file: string, ring: Ring): Promise<void> {
  const beside = `${file}.${randomUUID()}`
  const pairs = ring.pairs.map(({ version, privateKey }) => ({ version, privateKey: toText(privateKey) }))
  const text = `${JSON.stringify({ pairs, searchKey: toText(ring.searchKey) }, null, 2)}\n`
  await writeFile(beside, text, { mode: 0o600, flag: 'wx', flush: true })
  await rename(beside, file)
}

/** Throws RingRefused: missing, damaged, or readable by others than its owner. */
export async function readRing(file: string): Promise<Ring> {
  const { text, mode } = await readWithMode(file)
  // Windows keeps no such bits and always reports them as set.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw new RingRefused(file, 'readable by others')
  const read = ringShape.safeParse(text)
  if (!read.success) throw new RingRefused(file, 'damaged')
  const pairs = read.data.pairs.map((pair) => ({ ...pair, publicKey: sodium.crypto_scalarmult_base(pair.privateKey) }))
  return { ...read.data, pairs }
}

/** Both from one handle, so that the file judged is the file read. */
async function readWithMode(file: string): Promise<{ text: string; mode: number }> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new RingRefused(file, 'missing') : error
  })
  try {
    return { text: await handle.readFile('utf8'), mode: (await handle.stat()).mode }
  } finally {
    await handle.close()
  }
}

const keyText = z.string().transform((text, context) => {
  const bytes = fromText(text)
  if (bytes?.length === 32) return new Uint8Array(bytes)
  context.addIssue('a key is 32 bytes in base64url')
  return z.NEVER
})

const ringShape = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue('not JSON')
      return z.NEVER
    }
  })
  .pipe(
    z.strictObject({
      pairs: z
        .array(z.strictObject({ version: z.int().min(1), privateKey: keyText }))
        .min(1)
        .refine((pairs) => pairs.every(({ version }, at) => at === 0 || version > (pairs[at - 1]?.version ?? 0)), 'versions rise'),
      searchKey: keyText,
    }),
  )
