import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOfRooms, isSource, stampOfSources } from './build-stamp.mjs'
import { giveUp, isMain, project, runStep } from './run-step.mjs'

const dist = join(project, 'dist')
const stampFile = join(dist, 'built-from')

/** Builds `dist` unless it was built from exactly these sources. */
export async function ensureBuilt() {
  const stamp = stampOfSources()
  if (stamp !== builtFrom()) await build(stamp)
}

/** What a server runs without development tools: compiled rooms, their other files, the workflows as one bundle. */
async function build(stamp) {
  const [next, former] = ['next', 'former'].map((name) => join(project, '.cache', `dist-${name}-${process.pid}`))
  try {
    await compile(next)
    for (const file of filesOfRooms().filter((path) => !isSource(path))) cpSync(join(project, file), join(next, file))
    await bundleWorkflows(join(next, 'workflow-bundle.js'))
    writeFileSync(join(next, 'built-from'), stamp)
    swap(next, former)
  } catch (error) {
    if (error.code !== 'ENOSPC') throw error
    giveUp('The build could not be written: the disk is full.', 'Free some space and start again.')
  } finally {
    for (const folder of [next, former]) rmSync(folder, { recursive: true, force: true })
  }
}

async function compile(folder) {
  mkdirSync(folder, { recursive: true })
  const compiler = join(project, 'node_modules', 'typescript', 'bin', 'tsc')
  const { ok, output } = await runStep('Building …', process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', folder])
  if (!ok) giveUp('The sources do not compile.', output.trim().split('\n').slice(0, 12).join('\n'))
}

async function bundleWorkflows(file) {
  const { bundleWorkflowCode } = await import('@temporalio/worker')
  const quiet = { trace() {}, debug() {}, info() {}, warn: console.error, error: console.error, log() {} }
  const { code } = await bundleWorkflowCode({ workflowsPath: join(project, 'workflows', 'index.ts'), logger: quiet })
  writeFileSync(file, code)
}

/** The new build takes the old one's place at once, so that nobody ever sees half of one. */
function swap(next, former) {
  try {
    renameSync(dist, former)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  renameSync(next, dist)
}

function builtFrom() {
  try {
    return readFileSync(stampFile, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

if (isMain(import.meta.url)) await build(stampOfSources())
