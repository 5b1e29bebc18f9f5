import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Sealed, SealKey } from '../../domain/complaint/sealed.ts'
import { type CaseKey, makeCaseKey } from '../../keys/case-key.ts'
import { openField, sealField } from '../../keys/envelope.ts'
import { SealBroken } from '../../keys/errors.ts'
import { keysReady } from '../../keys/ready.ts'
import { labelOf } from '../../keys/seal-label.ts'

beforeAll(() => keysReady)

const key = makeCaseKey('file')
const place = { caseId: 'case', inboxId: 'inbox', path: 'account' }
const note = 'Two men in vests.'

test('a sealed text opens to what was written, whatever was written and wherever it belongs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), fc.string(), (plain, caseId, inboxId, path) => {
      const sealed = sealField(key, plain, { caseId, inboxId, path })
      expect(openField(key, sealed, caseId, { inboxId, path })).toBe(plain)
      expect(labelOf(sealed)).toMatchObject({ name: 'file', version: 1, inboxId, path })
    }),
  )
})

test('a document of the clock, whose id holds an instant, and a path into a list keep their places', () => {
  const clock = { caseId: 'case', inboxId: 'clock:triage:2026-11-22T12:00:00.000Z', path: 'people.0.name' }
  const sealed = sealField(key, note, clock)
  expect(labelOf(sealed)).toMatchObject({ inboxId: clock.inboxId, path: clock.path })
  expect(openField(key, sealed, 'case')).toBe(note)
})

test('the same words sealed twice look different', () => {
  expect(sealField(key, note, place)).not.toBe(sealField(key, note, place))
})

test('its length does not tell a yes from a no', () => {
  expect(sealField(key, 'yes', place)).toHaveLength(sealField(key, 'no', place).length)
})

describe('a sealed text is refused', () => {
  test('in another case', () => {
    expect(() => openField(key, sealField(key, note, place), 'another')).toThrow(SealBroken)
  })

  test.each([
    ['another inbox document', 2, 'another'],
    ['another field', 3, 'identity'],
    ['another key’s name', 0, 'identity'],
    ['another version', 1, '2'],
  ])('when its label was changed to %s', (_, part, value) => {
    const parts = sealField(key, note, place).split('.')
    parts[part] = value
    const relabelled = parts.join('.') as Sealed<'file'>
    const claimed = labelOf(relabelled)
    expect(() => openField(key, relabelled, 'case')).toThrow(SealBroken)
    // Also for someone who hands in the right bytes under the claimed name.
    expect(() => openField({ name: claimed.name, version: claimed.version, bytes: key.bytes }, relabelled, 'case')).toThrow(SealBroken)
  })

  test('when it was moved whole to another field or document of its case, and the reader says what it expects', () => {
    const sealed = sealField(key, note, place)
    expect(() => openField(key, sealed, 'case', { path: 'summary' })).toThrow(SealBroken)
    expect(() => openField(key, sealed, 'case', { inboxId: 'another' })).toThrow(SealBroken)
    expect(openField(key, sealed, 'case', place)).toBe(note)
  })

  test('by another key of the same name and version', () => {
    expect(() => openField(makeCaseKey('file'), sealField(key, note, place), 'case')).toThrow(SealBroken)
  })

  test('by its own key handed in as another key or another version', () => {
    const sealed = sealField(key, note, place)
    expect(() => openField<SealKey>({ ...key, name: 'identity' }, sealed, 'case')).toThrow(SealBroken)
    expect(() => openField({ ...key, version: 2 }, sealed, 'case')).toThrow(SealBroken)
  })

  test('when any one character of it differs', () => {
    const sealed = sealField(key, note, place)
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom(...'AZaz09-_.%'), (at, character) => {
        fc.pre(sealed[at] !== character)
        const changed = (sealed.slice(0, at) + character + sealed.slice(at + 1)) as Sealed<'file'>
        expect(() => openField(key, changed, 'case')).toThrow(SealBroken)
      }),
    )
  })

  test('when it is no sealed text at all, and nothing of it is quoted', () => {
    for (const text of ['', note, 'file.1.inbox.account', 'file.1.inbox.account.AAAA', 'file.1.%ff.account.AAAA', 'toString.1.a.b.AAAA']) {
      expect(() => openField(key, text as Sealed<'file'>, 'case')).toThrow(/^the seal does not hold$/)
    }
  })
})

test('a text sealed in an earlier version of the program still opens', () => {
  const old: CaseKey<'file'> = { name: 'file', version: 1, bytes: Buffer.alloc(32, 1) }
  const sealed = 'file.1.inbox.account.XEfjL9Frq8mAz-TE5bIGw_A8Z7IhCAN5S4yNj55jL43H2WNYYGf14bs_Yup9CwF5OdtAqZBtYTrQ7HOD' as Sealed<'file'>
  expect(openField(old, sealed, 'case')).toBe(note)
})
