import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RingRefused } from '../../keys/errors.ts'
import { openFromOffice } from '../../keys/open.ts'
import { keysReady } from '../../keys/ready.ts'
import { makeRing, officeKeyOf, renewRing } from '../../keys/ring.ts'
import { readRing, writeRing } from '../../keys/ring-file.ts'
import { sealToOffice } from '../../keys/seal.ts'
import { searchHash } from '../../keys/search-hash.ts'

let folder: string
let file: string
beforeAll(async () => {
  await keysReady
  folder = await mkdtemp(join(tmpdir(), 'redress-ring-'))
  file = join(folder, 'ring.json')
})
afterAll(() => rm(folder, { recursive: true }))

const place = { caseId: 'case', inboxId: 'inbox', command: 'file-complaint' }

test('a ring that was written and read again opens all that it opened before', async () => {
  const ring = renewRing(makeRing())
  const sealed = [ring, { ...ring, pairs: ring.pairs.slice(0, 1) }].map((version) => sealToOffice(officeKeyOf(version), 'story', place))
  await writeRing(file, ring)
  const read = await readRing(file)
  expect(sealed.map((text) => openFromOffice(read, text, place))).toEqual(['story', 'story'])
  expect(officeKeyOf(read)).toBe(officeKeyOf(ring))
  expect(searchHash(read, 'phone', '+15550100')).toBe(searchHash(ring, 'phone', '+15550100'))
})

test('only its owner may read it, also when it replaces one that others could read, and nothing is left beside it', async () => {
  await writeFile(file, 'old', { mode: 0o644 })
  await chmod(file, 0o644)
  await writeRing(file, makeRing())
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['ring.json'])
})

describe('a ring file is refused', () => {
  test('when it is missing', async () => {
    await expect(readRing(join(folder, 'nowhere.json'))).rejects.toMatchObject({ name: 'RingRefused', reason: 'missing' })
  })

  test.each([0o640, 0o604, 0o644])('when others may read it (mode %o)', async (mode) => {
    await writeRing(file, makeRing())
    await chmod(file, mode)
    await expect(readRing(file)).rejects.toMatchObject({ name: 'RingRefused', reason: 'readable by others' })
  })

  test('when it is damaged, and nothing of it is quoted', async () => {
    await writeRing(file, makeRing())
    const whole = await readFile(file, 'utf8')
    const { pairs, searchKey } = JSON.parse(whole)
    const damaged = [
      '',
      whole.slice(0, -10),
      whole.replace(searchKey, searchKey.slice(1)),
      JSON.stringify({ pairs: [], searchKey }),
      JSON.stringify({ pairs: [...pairs, ...pairs], searchKey }),
      JSON.stringify({ pairs: [{ ...pairs[0], version: 0 }], searchKey }),
    ]
    for (const text of damaged) {
      await writeFile(file, text)
      const refusal = await readRing(file).catch((error: unknown) => error)
      expect(refusal).toMatchObject({ name: 'RingRefused', reason: 'damaged' })
      expect((refusal as RingRefused).message).toBe(`the ring file ${file} cannot be used: damaged`)
    }
  })
})
