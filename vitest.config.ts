import { defineConfig } from 'vitest/config'

const long = 'tests/**/*.long.test.{ts,tsx}'
const journeys = 'tests/journeys/**/*.test.{ts,tsx}'
const quick = [
  'tests/{architecture,config,domain,jurisdictions,keys}/**/*.test.{ts,tsx}',
  'tests/{api/web,scripts/docs,scripts/simulate,scripts/testing}/**/*.test.{ts,tsx}',
]

/** Starts the real servers once for a whole run and hands their addresses to the tests. */
const servers = { globalSetup: ['tests/support/servers.ts'] }

/** Projects run one after another: two cores that carry a database, an engine and a browser give no honest timing to a fourth. */
const project = (name: string, order: number, include: string[], exclude: string[], options: object) => ({
  extends: true as const,
  test: { name, include, exclude, sequence: { groupOrder: order }, ...options },
})

const daily = [
  project('domain', 1, quick, [long], { testTimeout: 20_000 }),
  project('servers', 2, ['tests/**/*.test.{ts,tsx}'], [...quick, journeys, long], {
    ...servers,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  }),
  project('browser', 3, [journeys], [long], { globalSetup: ['tests/support/build.ts'], testTimeout: 120_000, hookTimeout: 120_000 }),
]
const full = [project('full', 1, [long], [], { ...servers, maxWorkers: 1, testTimeout: 900_000, hookTimeout: 120_000 })]

/** `REDRESS_TESTS=full` chooses the long tests, those named `….long.test.ts`; without it they stay out. See scripts/test.ts. */
const kind = process.env.REDRESS_TESTS === 'full' ? 'full' : 'daily'

export default defineConfig({
  test: {
    projects: kind === 'full' ? full : daily,
    // Threads share one process: the engine's native library does not survive being loaded in several of them.
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: `reports/${kind}.json` }]],
  },
})
