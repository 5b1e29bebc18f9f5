import { beforeAll, describe, expect, test } from 'vitest'
import { makeCaseKey } from '../../keys/case-key.ts'
import { openField, sealField } from '../../keys/envelope.ts'
import { SealBroken, WrongPassphrase } from '../../keys/errors.ts'
import { unwrapLegalKey, wrapLegalKey } from '../../keys/legal.ts'
import { keysReady } from '../../keys/ready.ts'
import { makeReviewer, type OpenReviewer, openReviewer, type Reviewer } from '../../keys/reviewer.ts'

let pat: Reviewer
let sam: Reviewer
let openPat: OpenReviewer
let openSam: OpenReviewer
beforeAll(async () => {
  await keysReady
  pat = await makeReviewer('pat', 'caf\u00e9 opens at seven')
  sam = await makeReviewer('sam', 'another one entirely')
  openPat = await openReviewer(pat, 'caf\u00e9 opens at seven')
  openSam = await openReviewer(sam, 'another one entirely')
})

const legalKey = makeCaseKey('legal')
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

test('a reviewer reads a privileged note with their passphrase', () => {
  const wrap = wrapLegalKey(pat, legalKey, 'case')
  const sealed = sealField(legalKey, 'Privileged.', { caseId: 'case', inboxId: 'inbox', path: 'text' })
  expect(openField(unwrapLegalKey(openPat, wrap), sealed, 'case')).toBe('Privileged.')
})

test('a reviewer who holds the key lets another reviewer in', () => {
  const held = unwrapLegalKey(openPat, wrapLegalKey(pat, legalKey, 'case'))
  expect(hex(unwrapLegalKey(openSam, wrapLegalKey(sam, held, 'case')).bytes)).toBe(hex(legalKey.bytes))
})

test('the passphrase is the same on a keyboard that writes its accent apart', async () => {
  expect(hex((await openReviewer(pat, 'cafe\u0301 opens at seven')).privateKey)).toBe(hex(openPat.privateKey))
})

test('what is stored of a reviewer holds no private key, and the same passphrase never gives the same record', async () => {
  expect(JSON.stringify(pat)).not.toContain(Buffer.from(openPat.privateKey).toString('base64url'))
  const again = await makeReviewer('pat', 'caf\u00e9 opens at seven')
  expect(again.salt).not.toBe(pat.salt)
})

describe('a reviewer’s key stays closed', () => {
  test('to a wrong passphrase, which is not quoted', async () => {
    await expect(openReviewer(pat, 'caf\u00e9 opens at eight')).rejects.toThrow(WrongPassphrase)
    await expect(openReviewer(pat, 'caf\u00e9 opens at eight')).rejects.toThrow(/^the passphrase does not open the key$/)
  })

  test.each([
    ['another’s public key', () => ({ publicKey: sam.publicKey })],
    ['another’s name', () => ({ reviewer: 'sam' })],
    ['another’s sealed key', () => ({ sealed: sam.sealed })],
    ['another salt', () => ({ salt: sam.salt })],
    ['a lower cost', () => ({ memoryKib: 8192, passes: 1 })],
  ])('when %s was put into the record', async (_, change) => {
    await expect(openReviewer({ ...pat, ...change() }, 'caf\u00e9 opens at seven')).rejects.toThrow(WrongPassphrase)
  })
})

describe('a legal wrap is refused', () => {
  test('by a reviewer it was not made for, also when relabelled', () => {
    const wrap = wrapLegalKey(pat, legalKey, 'case')
    expect(() => unwrapLegalKey(openSam, wrap)).toThrow(SealBroken)
    expect(() => unwrapLegalKey({ ...openPat, reviewer: 'sam' }, wrap)).toThrow(SealBroken)
  })

  test.each([{ caseId: 'another' }, { version: 2 }, { sealed: '' }])('when it was changed: %o', (change) => {
    expect(() => unwrapLegalKey(openPat, { ...wrapLegalKey(pat, legalKey, 'case'), ...change })).toThrow(SealBroken)
  })
})

test('a key that is no public key is not wrapped to', () => {
  expect(() => wrapLegalKey({ reviewer: 'pat', publicKey: 'AAAA' }, legalKey, 'case')).toThrow(TypeError)
})
