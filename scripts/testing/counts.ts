import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export type Counts = { passed: number; failed: number }

type Report = { testResults: FileResult[] }
type FileResult = { name: string; status: string; assertionResults: readonly { status: string }[] }

/**
 * How many tests passed and failed, by the JSON report of a run. Whatever did not pass has failed: a test that was skipped, a file
 * that did not load or whose preparation broke (one failure if no test of it says so), a report that is not there.
 */
export function countsIn(file: string): Counts {
  const report = read(file)
  return report ? sum(report.testResults.map(countsOf)) : { passed: 0, failed: 1 }
}

export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((n, { passed }) => n + passed, 0),
  failed: all.reduce((n, { failed }) => n + failed, 0),
})

export const sentence = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`

/** Puts a run that failed without a test that failed (an error between tests, servers that did not start) into its report. */
export function noteBroken(file: string): void {
  const report = read(file) ?? { testResults: [] }
  report.testResults.push({ name: 'the run itself', status: 'failed', assertionResults: [] })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(report))
}

const read = (file: string): Report | null => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null)

function countsOf({ status, assertionResults }: FileResult): Counts {
  const passed = assertionResults.filter((test) => test.status === 'passed').length
  const failed = assertionResults.length - passed
  return { passed, failed: failed === 0 && status !== 'passed' ? 1 : failed }
}
