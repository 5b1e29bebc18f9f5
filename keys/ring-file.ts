import { randomUUID } from 'node:crypto'
import { open, rename, writeFile } from 'node:fs/promises'
import { RingRefused } from './errors.ts'
import type { Ring } from './ring.ts'
import { lockFor, openUnder, type RingLock, type SealedRing, sealedShape, sealUnder } from './ring-lock.ts'
import { keptRing, ringOf } from './ring-text.ts'

/** What a ring file holds: the ring itself (a demo's), or one that a passphrase opens. */
type RingFile = { ring: Ring } | { sealed: SealedRing }

/**
 * Writes the ring as JSON that only its owner may read (mode 0600), whole or not at all: a half-written ring would lose every case. With
 * a lock it is sealed under its passphrase.
 */
export async function writeRing(file: string, ring: Ring, lock: RingLock | null = null): Promise<void> {
  const beside = `${file}.${randomUUID()}`
  const text = `${JSON.stringify(lock ? sealUnder(lock, keptRing(ring)) : keptRing(ring), null, 2)}\n`
  await writeFile(beside, text, { mode: 0o600, flag: 'wx', flush: true })
  await rename(beside, file)
}

/** A ring that is not sealed. Throws RingRefused: missing, damaged, readable by others than its owner, or sealed. */
export async function readRing(file: string): Promise<Ring> {
  const read = await readRingFile(file)
  if ('sealed' in read) throw new RingRefused(file, 'sealed under a passphrase')
  return read.ring
}

/** A sealed ring, with the lock it was opened by. Throws RingRefused, WrongPassphrase, PasswordsBusy. */
export async function openRing(file: string, passphrase: string): Promise<{ ring: Ring; lock: RingLock }> {
  const sealed = await sealedIn(file)
  const lock = await lockFor(sealed, passphrase)
  return { ring: unsealed(file, sealed, lock), lock }
}

/** The same by a lock in hand, after the file was written anew under it. Throws WrongPassphrase when another passphrase was chosen. */
export const reopenRing = async (file: string, lock: RingLock): Promise<Ring> => unsealed(file, await sealedIn(file), lock)

async function sealedIn(file: string): Promise<SealedRing> {
  const read = await readRingFile(file)
  if ('ring' in read) throw new RingRefused(file, 'not sealed under a passphrase')
  return read.sealed
}

function unsealed(file: string, sealed: SealedRing, lock: RingLock): Ring {
  const ring = ringOf(openUnder(lock, sealed))
  if (!ring) throw new RingRefused(file, 'damaged')
  return ring
}

/** Throws RingRefused: missing, damaged, or readable by others than its owner. */
export async function readRingFile(file: string): Promise<RingFile> {
  const { text, mode } = await readWithMode(file)
  // Windows keeps no such bits and always reports them as set.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw new RingRefused(file, 'readable by others')
  const kept = parsed(text)
  const sealed = sealedShape.safeParse(kept)
  if (sealed.success) return { sealed: sealed.data }
  const ring = ringOf(kept)
  if (!ring) throw new RingRefused(file, 'damaged')
  return { ring }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
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
