import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { takeCustody } from '../../../keys/custody.ts'
import { newestVersion, officeKeyOf, type Ring } from '../../../keys/ring.ts'
import { readRing, writeRing } from '../../../keys/ring-file.ts'
import { sealSecondFactor } from '../../../keys/second-factor.ts'
import { renew, retire, rewrap } from '../../../scripts/ring/rotation.ts'
import { openCaseKeys } from '../../../store/case-keys.ts'
import { rewrapAll } from '../../../store/rotation/rewrap.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { fileByWeb, openTrialOffice, settle, type TrialOffice } from '../../support/trial-office.ts'

const monday = '2026-11-02T16:00:00.000Z'
const longAfter = '2099-01-01T00:00:00.000Z'
const file = join(tempFolder('rotation'), 'ring.json')
const cases: string[] = []
let office: TrialOffice
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  await writeRing(file, office.ring)
  for (let number = 0; number < 6; number++) cases.push(await opened())
  const totpSecret = sealSecondFactor(office.officeKey, 'JBSWY3DPEHPK3PXP', 'triage-1')
  await office.admin.users.updateOne({ _id: 'triage-1' }, { totpSecret })
})
afterAll(() => office.close())

async function opened(): Promise<string> {
  const { caseId } = await fileByWeb(office, { at: monday })
  await settle(office, caseId, monday)
  return caseId
}

const copy = async () => ({ file, ring: await readRing(file), lock: null })
const custody = (settleMs: number, officeKey = office.officeKey) =>
  takeCustody({ file, officeKey, passphrase: undefined, mustBeSealed: false, settleMs })

async function readsKeys(ring: Ring, caseId: string): Promise<void> {
  const keys = await openCaseKeys(office.staff, ring, caseId)
  for (const name of ['identity', 'file', 'mailbox'] as const) keys.newest(name)
}

test('the office key is renewed, rewrapped and retired while cases are opened and read, and no reading fails', async () => {
  const [staff, worker] = [await custody(0), await custody(0)]
  const [read, decide] = [await staff.opened, await worker.opened]
  office.deciding.ring = decide
  let [reads, stop] = [0, false]
  const reading = (async () => {
    for (; !stop; reads++) await readsKeys(read, cases[reads % cases.length] as string)
  })()

  const pinned = await renew([await copy()])
  await staff.refresh()
  await worker.refresh()
  await pause(5)
  const meanwhile = (async () => {
    for (let number = 0; number < 4; number++) cases.push(await opened())
  })()
  expect(await rewrap(office.admin, await copy(), longAfter)).toBeGreaterThanOrEqual(6 * 3 + 1)
  await meanwhile
  await rewrap(office.admin, await copy(), longAfter)
  stop = true
  await reading
  expect(reads).toBeGreaterThan(5)

  await retire(office.admin, [await copy()], pinned)
  const left = await readRing(file)
  expect(left.pairs.map(({ version }) => version)).toEqual([2])
  for (const caseId of cases) await readsKeys(left, caseId)
})

test('it is not retired while anything is sealed to an older key, and says what', async () => {
  const pinned = await renew([await copy()])
  await expect(retire(office.admin, [await copy()], pinned)).rejects.toThrow(/Still sealed to an older key: \d+ wraps, 1 secondFactors/)
  await expect(retire(office.admin, [await copy()], office.officeKey)).rejects.toThrow(/OFFICE_KEY is not the newest key/)
  expect((await readRing(file)).pairs).toHaveLength(2)
})

test('it is not rewrapped before every process had time to take up the new key', async () => {
  await expect(rewrap(office.admin, await copy(), new Date().toISOString())).rejects.toThrow(/less than a minute ago/)
})

test('a new key opens at once and seals only later, so that no process meets what it cannot open', async () => {
  const held = await custody(100, officeKeyOf((await copy()).ring))
  const ring = await held.opened
  const before = officeKeyOf(ring)
  await renew([await copy()])
  await held.refresh()
  expect(ring.pairs).toHaveLength(3)
  expect(officeKeyOf(ring)).toBe(before)
  await expect.poll(() => newestVersion(ring)).toBe(4)
})

test('a key that was destroyed while its wrap was being wrapped anew does not come back', async () => {
  const { ring } = await copy()
  const [caseId] = cases
  const destroying = {
    wraps: {
      collection: {
        find: (...asked: unknown[]) => office.admin.wraps.collection.find(...(asked as [])),
        bulkWrite: async (...asked: unknown[]) => {
          await office.admin.wraps.collection.deleteMany({ caseId: caseId as string })
          return office.admin.wraps.collection.bulkWrite(...(asked as [never]))
        },
      },
    },
  }
  await rewrapAll(destroying as never, ring)
  expect(await office.admin.wraps.countDocuments({ caseId: caseId as string })).toBe(0)
  expect(await office.admin.wraps.countDocuments({ ringVersion: { $lt: newestVersion(ring) } })).toBe(0)
})
