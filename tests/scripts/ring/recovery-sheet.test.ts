import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { keysReady } from '../../../keys/ready.ts'
import { makeRing, type Ring } from '../../../keys/ring.ts'
import { openRing, writeRing } from '../../../keys/ring-file.ts'
import { makeRingLock } from '../../../keys/ring-lock.ts'
import { projectFolder } from '../../../scripts/provision/project-folder.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const folder = tempFolder('sheet')
const at = (name: string) => join(folder, name)
let ring: Ring
beforeAll(async () => {
  await keysReady
  ring = makeRing()
  await writeFile(at('passphrase'), 'six words nobody puts together', { mode: 0o600 })
  await writeRing(at('ring.json'), ring, await makeRingLock('six words nobody puts together'))
})

/** Runs a command of the ring as an operator would, its output caught in a pipe. */
const run = (command: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(projectFolder, 'scripts/ring', `${command}.ts`), ...args], {
    cwd: projectFolder,
    encoding: 'utf8',
    input: '',
  })
const sheet = (...args: string[]) => run('recovery-sheet', at('ring.json'), '--passphrase-file', at('passphrase'), ...args)

test('a recovery sheet is never written into a pipe or a log, nor over a file that is there', () => {
  const piped = sheet()
  expect([piped.status, piped.stderr]).toEqual([1, expect.stringContaining('never into a log')])
  expect(piped.stdout + piped.stderr).not.toMatch(/KEY 1/)
  expect(sheet('--to', at('passphrase')).stderr).toContain('is there already')
})

test('a lost ring is made again from the sheet that only its owner could read, under a new passphrase', async () => {
  expect(sheet('--to', at('sheet.txt')).status).toBe(0)
  expect((await stat(at('sheet.txt'))).mode & 0o777).toBe(0o600)
  const restored = run('restore-ring', at('restored.json'), '--from', at('sheet.txt'), '--new-passphrase-file', at('new-passphrase'))
  expect([restored.status, restored.stderr]).toEqual([0, ''])
  const { pairs } = (await openRing(at('restored.json'), (await readFile(at('new-passphrase'), 'utf8')).trim())).ring
  expect(pairs).toEqual(ring.pairs)
})

test('from a sheet with a mistake in it nothing is made, and the line is named', async () => {
  await writeFile(at('wrong.txt'), 'KEY 1 ABCDEFG\nSEARCH ABC\nCOUNT 1\n')
  const refused = run('restore-ring', at('never.json'), '--from', at('wrong.txt'), '--new-passphrase-file', at('new-passphrase'))
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('The line KEY 1 is missing or was typed wrong')])
  expect(existsSync(at('never.json'))).toBe(false)
})
