import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { openDraft, sealDraft } from '../../keys/draft.ts'
import { SealBroken } from '../../keys/errors.ts'
import { keysReady } from '../../keys/ready.ts'
import { receiptOf } from '../../keys/receipt.ts'

beforeAll(() => keysReady)

const secret = Buffer.alloc(32, 7)
const mine = () => receiptOf('7KQM3F9TXW2H8DRC', secret)

test('who comes back with the code finds the answers as they were', () => {
  const receipt = mine()
  fc.assert(
    fc.property(fc.jsonValue(), (answers) => {
      expect(openDraft(receipt, sealDraft(receipt, answers))).toEqual(JSON.parse(JSON.stringify(answers)))
    }),
  )
})

test('no other code opens a draft, and a draft put in another’s place stays closed', () => {
  const sealed = sealDraft(mine(), { story: 'x' })
  const stranger = receiptOf('7KQM3F9TXW2H8DRD', secret)
  expect(() => openDraft(stranger, sealed)).toThrow(SealBroken)
  expect(() => openDraft({ ...mine(), draftId: stranger.draftId }, sealed)).toThrow(SealBroken)
})

test('a damaged draft says so, and quotes nothing', () => {
  const sealed = sealDraft(mine(), { story: 'x' })
  for (const text of ['', 'x', sealed.slice(4), `${sealed}AAAA`]) {
    expect(() => openDraft(mine(), text)).toThrow(/^the seal does not hold$/)
  }
})

test('its length does not tell which box was ticked', () => {
  expect(sealDraft(mine(), { held: 'no' })).toHaveLength(sealDraft(mine(), { held: 'not sure' }).length)
})
