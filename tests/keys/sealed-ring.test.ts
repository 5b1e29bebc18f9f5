import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openFromOffice } from '../../keys/open.ts'
import { keysReady } from '../../keys/ready.ts'
import { makeRing, officeKeyOf, type Ring, renewRing } from '../../keys/ring.ts'
import { openRing, readRing, reopenRing, writeRing } from '../../keys/ring-file.ts'
import { makeRingLock } from '../../keys/ring-lock.ts'
import { sealToOffice } from '../../keys/seal.ts'
import { tempFolder } from '../support/temp-folder.ts'

const passphrase = 'six wörds nobody puts together'
const place = { caseId: 'case', inboxId: 'inbox', command: 'file-complaint' }
const file = join(tempFolder('sealed-ring'), 'ring.json')
let ring: Ring
beforeAll(async () => {
  await keysReady
  ring = makeRing()
  await writeRing(file, ring, await makeRingLock(passphrase))
})

test('a ring sealed under a passphrase opens with it, however the keyboard writes its accents, and opens all that it opened before', async () => {
  const sealed = sealToOffice(officeKeyOf(ring), 'story', place)
  const opened = await openRing(file, passphrase.normalize('NFD'))
  expect(openFromOffice(opened.ring, sealed, place)).toBe('story')
  expect(Buffer.from(opened.ring.searchKey)).toEqual(ring.searchKey)
})

test('whoever takes the file finds no key in it', async () => {
  const text = await readFile(file, 'utf8')
  for (const key of [ring.searchKey, ...ring.pairs.map(({ privateKey }) => privateKey)])
    expect(text).not.toContain(Buffer.from(key).toString('base64url').slice(4, 36))
  await expect(readRing(file)).rejects.toMatchObject({ name: 'RingRefused', reason: 'sealed under a passphrase' })
})

test('a file written anew under the same passphrase is read without asking for it again', async () => {
  const { lock } = await openRing(file, passphrase)
  const other = join(tempFolder('renewed-ring'), 'ring.json')
  await writeRing(other, renewRing(ring), lock)
  expect((await reopenRing(other, lock)).pairs.map(({ version }) => version)).toEqual([1, 2])
  expect((await openRing(other, passphrase)).ring.pairs).toHaveLength(2)
})

describe('a sealed ring stays closed', () => {
  test('to another passphrase', async () => {
    await expect(openRing(file, 'six words nobody puts together')).rejects.toMatchObject({ name: 'WrongPassphrase' })
  })

  test('when anything of the file was changed', async () => {
    const whole = JSON.parse(await readFile(file, 'utf8')) as { sealedRing: string; salt: string; passes: number }
    const swapped = (text: string) => (text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`)
    const changed = [
      { ...whole, sealedRing: swapped(whole.sealedRing) },
      { ...whole, salt: swapped(whole.salt) },
      { ...whole, passes: whole.passes - 1 },
    ]
    for (const one of changed) {
      const other = join(tempFolder('changed-ring'), 'ring.json')
      await writeFile(other, JSON.stringify(one), { mode: 0o600 })
      await expect(openRing(other, passphrase)).rejects.toMatchObject({ name: 'WrongPassphrase' })
    }
  })

  test('when it asks for more work than a process can give, or is not sealed at all', async () => {
    const other = join(tempFolder('odd-ring'), 'ring.json')
    const whole = JSON.parse(await readFile(file, 'utf8')) as object
    await writeFile(other, JSON.stringify({ ...whole, memoryKib: 2 ** 30 }), { mode: 0o600 })
    await expect(openRing(other, passphrase)).rejects.toMatchObject({ reason: 'damaged' })
    await writeRing(other, ring)
    await expect(openRing(other, passphrase)).rejects.toMatchObject({ reason: 'not sealed under a passphrase' })
  })
})
