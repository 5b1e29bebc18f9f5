import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { keysReady } from '../../keys/ready.ts'
import { receiptOf } from '../../keys/receipt.ts'
import { signCommand, verifyCommand } from '../../keys/signature.ts'

beforeAll(() => keysReady)

const secret = Buffer.alloc(32, 7)
const command = { caseId: 'case', command: 'withdraw-complaint', inboxId: 'inbox', sealed: '1.sealed' }
const person = () => receiptOf('7KQM3F9TXW2H8DRC', secret)

test('a command given with the code is the person’s own', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string({ unit: 'binary' }), (caseId, name, inboxId, sealed) => {
      const given = { caseId, command: name, inboxId, sealed }
      expect(verifyCommand(person().verifyKey, given, signCommand(person(), given))).toBe(true)
    }),
    { numRuns: 30 },
  )
})

describe('a forged command is refused', () => {
  test.each(['caseId', 'command', 'inboxId', 'sealed'] as const)('when its %s was changed after signing', (part) => {
    const signature = signCommand(person(), command)
    expect(verifyCommand(person().verifyKey, { ...command, [part]: 'another' }, signature)).toBe(false)
  })

  test('when a character moved from one part into the next', () => {
    const signature = signCommand(person(), command)
    expect(verifyCommand(person().verifyKey, { ...command, inboxId: 'inbo', sealed: 'x1.sealed' }, signature)).toBe(false)
  })

  test('when it was signed with another person’s code', () => {
    const stranger = receiptOf('7KQM3F9TXW2H8DRD', secret)
    expect(verifyCommand(person().verifyKey, command, signCommand(stranger, command))).toBe(false)
  })

  test('when the signature was made up, cut or written in another way', () => {
    const signature = signCommand(person(), command)
    const forged = [
      '',
      'x',
      signature.slice(1),
      `${signature}A`,
      `${signature}\n`,
      `${signature}==`,
      Buffer.alloc(64).toString('base64url'),
    ]
    expect(forged.filter((text) => verifyCommand(person().verifyKey, command, text))).toEqual([])
  })

  test('when the key kept with the case is no key', () => {
    expect(verifyCommand('', command, signCommand(person(), command))).toBe(false)
    expect(verifyCommand(Buffer.alloc(32).toString('base64url'), command, signCommand(person(), command))).toBe(false)
  })

  test('when any one character of the signature differs', () => {
    const signature = signCommand(person(), command)
    fc.assert(
      fc.property(fc.nat(signature.length - 1), fc.constantFrom(...'AZaz09-_'), (at, character) => {
        fc.pre(signature[at] !== character)
        const changed = signature.slice(0, at) + character + signature.slice(at + 1)
        expect(verifyCommand(person().verifyKey, command, changed)).toBe(false)
      }),
    )
  })
})
