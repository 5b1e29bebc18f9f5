import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { project } from './run-step.mjs'

// `npm run check`: everything that can be said of the sources without running them. A warning counts as an error.

const rooms = [
  'activities',
  'api',
  'audit',
  'config',
  'domain',
  'jurisdictions',
  'keys',
  'mail',
  'scripts',
  'store',
  'tests',
  'worker',
  'workflows',
]

const checks = [
  { what: 'Types', program: 'tsc', args: ['-p', '.', '--noEmit'] },
  { what: 'Lint and format', program: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  {
    what: 'Imports between rooms, no cycles',
    program: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', ...rooms, 'vitest.config.ts'],
  },
  { what: 'Unused files, exports and packages', program: 'knip', args: ['--treat-config-hints-as-errors'] },
]

const failed = checks.filter((check) => !passes(check)).map(({ what }) => what)
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nNot passed: ${failed.join('; ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1

function passes({ what, program, args }) {
  console.log(`\n== ${what}`)
  const { status, error } = spawnSync(join(project, 'node_modules', '.bin', program), args, { cwd: project, stdio: 'inherit' })
  if (error) console.error(error.message)
  return status === 0
}
