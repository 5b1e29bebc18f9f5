import { stat } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { takeCustody } from '../../keys/custody.ts'
import { knock } from '../../keys/knock.ts'
import { openFromOffice } from '../../keys/open.ts'
import { keysReady } from '../../keys/ready.ts'
import { makeRing, officeKeyOf, type Ring, renewRing } from '../../keys/ring.ts'
import { openRing, writeRing } from '../../keys/ring-file.ts'
import { makeRingLock } from '../../keys/ring-lock.ts'
import { sealToOffice } from '../../keys/seal.ts'
import { openUnlockDoor } from '../../keys/unlock-door.ts'
import { tempFolder } from '../support/temp-folder.ts'

const passphrase = 'six words nobody puts together'
let ring: Ring
beforeAll(async () => {
  await keysReady
  ring = makeRing()
})

/** A process that started locked, with its door. */
async function lockedProcess(officeKey = officeKeyOf(ring)) {
  const folder = tempFolder('door')
  const [file, socket] = [join(folder, 'ring.json'), join(folder, 'unlock.sock')]
  await writeRing(file, ring, await makeRingLock(passphrase))
  const custody = await takeCustody({ file, officeKey, passphrase: undefined, mustBeSealed: true })
  const door = await openUnlockDoor(socket, custody)
  onTestFinished(() => door.close())
  return { file, socket, custody }
}

test('a locked office is opened by its passphrase, said once at its door', async () => {
  const { socket, custody } = await lockedProcess()
  expect(custody.ring()).toBeNull()
  expect(await knock(socket, null)).toEqual({ open: false, versions: [], problem: null })
  expect(await knock(socket, passphrase)).toEqual({ open: true, versions: [1], problem: null })
  expect((await custody.opened).pairs).toEqual(ring.pairs)
})

test('a wrong passphrase opens nothing and is told so; the right one opens afterwards', async () => {
  const { socket, custody } = await lockedProcess()
  const refused = { open: false, versions: [], problem: 'The passphrase does not open the ring, or the ring file was changed.' }
  expect(await knock(socket, 'five words nobody puts')).toEqual(refused)
  expect(await knock(socket, '')).toEqual(refused)
  expect(custody.ring()).toBeNull()
  expect(await knock(socket, passphrase)).toMatchObject({ open: true })
})

test('only the owner of the process may speak to the door', async () => {
  const { socket } = await lockedProcess()
  expect((await stat(socket)).mode & 0o777).toBe(0o600)
})

test('a caller who talks without end, or nonsense, is sent away and changes nothing', async () => {
  const { socket, custody } = await lockedProcess()
  await new Promise((resolve) => {
    const caller = createConnection(socket, () => caller.write('x'.repeat(100_000)))
    caller.on('error', () => {}).once('close', resolve)
  })
  expect(custody.ring()).toBeNull()
  expect(await knock(socket, passphrase)).toMatchObject({ open: true })
})

test('another office’s ring is refused although its passphrase is right', async () => {
  const { socket, custody } = await lockedProcess(officeKeyOf(makeRing()))
  expect(await knock(socket, passphrase)).toMatchObject({ open: false, problem: 'The ring file cannot be used: of another office.' })
  expect(custody.ring()).toBeNull()
})

test('a new version in the file is taken up without asking again, by everybody who was handed the ring before', async () => {
  const { file, custody } = await lockedProcess()
  await custody.unlock(passphrase)
  const handed = await custody.opened
  const { lock } = await openRing(file, passphrase)
  const place = { caseId: 'case', inboxId: 'inbox', command: 'file-complaint' }
  const renewed = renewRing(ring)
  await writeRing(file, renewed, lock)
  await custody.refresh()
  for (const version of [ring, renewed])
    expect(openFromOffice(handed, sealToOffice(officeKeyOf(version), 'story', place), place)).toBe('story')
})

test('a ring that lies open, or is not there, is refused where it must be sealed', async () => {
  const file = join(tempFolder('open-ring'), 'ring.json')
  const kept = { file, officeKey: officeKeyOf(ring), passphrase: undefined, mustBeSealed: true }
  await expect(takeCustody(kept)).rejects.toMatchObject({ reason: 'missing' })
  await writeRing(file, ring)
  await expect(takeCustody(kept)).rejects.toMatchObject({ reason: 'not sealed under a passphrase' })
  expect((await takeCustody({ ...kept, mustBeSealed: false })).ring()).not.toBeNull()
})
