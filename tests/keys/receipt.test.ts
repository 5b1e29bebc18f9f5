import { beforeAll, describe, expect, test } from 'vitest'
import { makeCode } from '../../keys/code.ts'
import { keysReady } from '../../keys/ready.ts'
import { type Receipt, receiptOf } from '../../keys/receipt.ts'

beforeAll(() => keysReady)

const secret = Buffer.alloc(32, 7)
const code = '7KQM3F9TXW2H8DRC'

test('a code given out today opens the same mailbox in every later version', () => {
  const { draftKey, mailboxKey, signKey: _, ...open } = receiptOf(code, secret)
  expect(open).toEqual({
    code,
    reference: '8BJRRWX',
    caseId: '4a736412c1450d73c6560a574f802a82',
    complaintId: '86bb03dde5826fa2ef62b833060a5b4e',
    draftId: '954984f095caf13a52eb866a799fad76',
    lookup: '77f4c0fca4a6d0b27811c431a644f72b',
    verifyKey: '6G8SzFcwcaRcLXlzaHddzzcmV6UjJ9rD5V4jerIstTE',
  })
  expect(Buffer.from(draftKey).toString('hex')).toBe('80448cb21a33497b1ce8edac4b6cb9930774eed47bc86167d4b1e487a1af0d74')
  expect(Buffer.from(mailboxKey).toString('hex')).toBe('1244944a4e3cabd63e30f29961d9622a9bddc07ad081f0141585349cca4f7b00')
})

describe('what comes from a code', () => {
  test('has the shape its readers count on', () => {
    const receipt = receiptOf(makeCode(), secret)
    expect(receipt.reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{7}$/)
    for (const id of [receipt.caseId, receipt.complaintId, receipt.draftId, receipt.lookup]) expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect([receipt.draftKey.length, receipt.mailboxKey.length, receipt.signKey.length]).toEqual([32, 32, 64])
  })

  test('is all different: no id tells another, or a key', () => {
    const values = valuesOf(receiptOf(code, secret))
    expect(new Set(values).size).toBe(values.length)
  })

  test('shares nothing with what comes from another code, or from the same code in another office', () => {
    const values = new Set(valuesOf(receiptOf(code, secret)))
    const others = [...valuesOf(receiptOf('7KQM3F9TXW2H8DRD', secret)), ...valuesOf(receiptOf(code, Buffer.alloc(32, 8)))]
    expect(others.filter((value) => values.has(value))).toEqual([])
  })

  test('is never the code itself', () => {
    expect(valuesOf(receiptOf(code, secret)).filter((value) => value.includes(code))).toEqual([])
  })
})

test.each(['', '7KQM-3F9T-XW2H-8DRC', '7kqm3f9txw2h8drc', '7KQM3F9TXW2H8DRU'])(
  '"%s", not in its normal form, is refused without being quoted',
  (typed) => {
    expect(() => receiptOf(typed, secret)).toThrow(/^a code of 16 characters in its normal form is needed$/)
  },
)

test('a receipt secret that is too short is refused', () => {
  expect(() => receiptOf(code, Buffer.alloc(31))).toThrow(RangeError)
})

function valuesOf({ code: _, ...derived }: Receipt): string[] {
  return Object.values(derived).map((value) => (typeof value === 'string' ? value : Buffer.from(value).toString('hex')))
}
