import { execFile } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { projectFolder } from '../../../scripts/provision/project-folder.ts'

const run = promisify(execFile)
const report = join(projectFolder, 'reports/full.json')
const writtenAt = () => (existsSync(report) ? statSync(report).mtimeMs : null)

it('the tests stop with one message that names the package where there is no browser, and nothing is skipped silently', async () => {
  const before = writtenAt()
  const env = { ...process.env, CHROMIUM: '/nowhere/chromium' }
  const ended = run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/test.ts', '--full'], { cwd: projectFolder, env })
  const { code, stdout, stderr } = await ended.then(
    () => ({ code: 0, stdout: '', stderr: '' }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
  expect(code).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('Install the Debian package chromium')])
  expect(stdout).toBe('')
  expect(writtenAt()).toBe(before)
})
