import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countsIn, noteBroken, sentence, sum } from '../../../scripts/testing/counts.ts'

const folder = mkdtempSync(join(tmpdir(), 'redress-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (status: string, ...tests: string[]) => ({ name: 'file', status, assertionResults: tests.map((one) => ({ status: one })) })
const report = (...testResults: object[]) => {
  const path = join(folder, `${Math.random()}.json`)
  writeFileSync(path, JSON.stringify({ numTotalTests: 0, success: true, testResults }))
  return path
}

describe('the last line of a run', () => {
  it('counts what passed and what failed', () => {
    const path = report(file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'))
    expect(sentence(countsIn(path))).toBe('3 passed, 1 failed')
  })

  it('counts a test that was skipped as failed, also where its preparation broke', () => {
    expect(countsIn(report(file('passed', 'passed', 'skipped', 'todo', 'pending')))).toEqual({ passed: 1, failed: 3 })
    expect(countsIn(report(file('failed', 'skipped', 'skipped')))).toEqual({ passed: 0, failed: 2 })
  })

  it('counts a file that did not load as one failure', () => {
    expect(countsIn(report(file('failed')))).toEqual({ passed: 0, failed: 1 })
  })

  it('counts a report that is not there as one failure', () => {
    expect(countsIn(join(folder, 'nothing.json'))).toEqual({ passed: 0, failed: 1 })
  })

  it('counts a run that broke between its tests, and one that never began', () => {
    const broke = report(file('passed', 'passed'))
    const never = join(folder, 'new', 'report.json')
    for (const path of [broke, never]) noteBroken(path)
    expect(sentence(sum([broke, never].map(countsIn)))).toBe('1 passed, 2 failed')
    expect(readFileSync(never, 'utf8')).toContain('the run itself')
  })
})
