import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureNode } from './ensure-node.mjs'
import { giveUp, isMain, project, runStep } from './run-step.mjs'

/** Installs the packages of the lockfile unless they are there already. */
export async function ensureInstalled() {
  if (isInstalled()) return
  const { ok, output } = await runStep('Installing packages from the lockfile …', ...npm('ci'))
  if (!ok) giveUp('The packages could not be installed.', reasonIn(output))
}

/** npm keeps a list of what it installed; every package that the lockfile asks for must be in it, in that version. */
function isInstalled() {
  const list = join(project, 'node_modules', '.package-lock.json')
  if (!existsSync(list)) return false
  const there = packagesIn(list)
  const wanted = Object.entries(packagesIn(join(project, 'package-lock.json')))
  return wanted.every(([path, { version, optional, peer }]) => path === '' || optional || peer || there[path]?.version === version)
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** The npm that started us, if one did: there may be several. */
function npm(...args) {
  const cli = process.env.npm_execpath
  return cli?.endsWith('.js') ? [process.execPath, [cli, ...args]] : ['npm', args]
}

function reasonIn(output) {
  if (/ENOSPC|EDQUOT/.test(output)) return 'The disk is full: free some space and start again.'
  if (/EACCES|EPERM|EROFS/.test(output)) return 'The project folder may not be written: give your user the right to, and start again.'
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(output)) {
    return 'The package registry cannot be reached: connect to the network (or set up npm for your proxy) and start again.'
  }
  return `npm said:\n${output.trim().split('\n').slice(-8).join('\n')}`
}

if (isMain(import.meta.url)) {
  ensureNode()
  await ensureInstalled()
}
