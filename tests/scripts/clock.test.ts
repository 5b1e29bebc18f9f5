import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const project = resolve(import.meta.dirname, '../..')
const good = { id: 'good', zone: 'America/Denver', unit: 'workingDays', length: 2, trigger: '2026-11-23T16:00:00-07:00' }
const text = (value: unknown) => Buffer.from(`${JSON.stringify(value)}\n`)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redress-clock-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What an operator sees who checks a file of these lines. */
async function check(...lines: Buffer[]): Promise<{ code: number; out: string; errors: string[] }> {
  const file = join(folder, 'clocks.jsonl')
  await writeFile(file, Buffer.concat(lines))
  return run(file)
}

const run = (...files: string[]) =>
  new Promise<{ code: number; out: string; errors: string[] }>((answer) => {
    const started = execFile(process.execPath, ['--import', 'tsx', 'scripts/clock.ts', ...files], { cwd: project }, (_error, out, errors) =>
      answer({ code: started.exitCode ?? -1, out, errors: errors.split('\n').filter(Boolean) }),
    )
  })

const answers = (out: string): unknown[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown)

describe('checking a rule on the command line', () => {
  it('prints when each clock is due and why, a line each', async () => {
    const hours = { ...good, id: 7, unit: 'hours', length: 48, pauses: [{ from: '2026-11-24T16:00:00Z', to: null }] }
    const { code, out, errors } = await check(text({ ...good, holidays: ['2026-11-24'] }), text(hours))
    expect([code, errors]).toEqual([0, []])
    expect(answers(out)).toEqual([
      {
        id: 'good',
        dueOn: '2026-11-26',
        dueAt: '2026-11-27T07:00:00.000Z',
        why: expect.arrayContaining(['Holidays met: Tue, Nov 24, 2026.']),
      },
      { id: 7, dueOn: null, dueAt: null, why: expect.arrayContaining(['It has no due instant until the open pause ends.']) },
    ])
  })

  it('tells every problem of every wrong line, by number, prints the rest and ends with 1', async () => {
    const { code, out, errors } = await check(
      Buffer.from([0xef, 0xbb, 0xbf]),
      text({ ...good, id: 'first, after a byte order mark\u2028' }),
      text({ id: 'two', zone: 'Mars/Base', unit: 'days', length: -2, trigger: '2026-11-23T16:00:00' }),
      Buffer.from('\r\n  \nnot json\r\n'),
      text(['a list']),
      text({ ...good, id: undefined, rollForward: null, pauses: [{ from: '2026-11-24T16:00:00Z', to: '2026-11-23T16:00:00Z' }] }),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      text({ ...good, unit: 'years', length: 9000 }),
      text({ ...good, id: 'misspelt', pause: [] }),
      Buffer.from(JSON.stringify({ ...good, id: 'last, without an end of line' })),
    )
    expect(code).toBe(1)
    expect(answers(out).map((answer) => (answer as { id: string }).id)).toEqual([
      'first, after a byte order mark\u2028',
      'misspelt',
      'last, without an end of line',
    ])
    expect(errors.map((error) => error.split(':')[0])).toEqual(['line 2', 'line 5', 'line 6', 'line 7', 'line 8', 'line 9', 'line 10'])
    expect(errors[0]).toMatch(/zone must be .*; unit must be .*; length must be .*; trigger must be /)
    expect(errors[1]).toContain('is not JSON')
    expect(errors[2]).toContain('is not a JSON object')
    expect(errors[3]).toBe(
      'line 7: id must be a text or a number; pauses[0] ends before it starts; rollForward must be true or false, not null',
    )
    expect(errors[4]).toContain('is not UTF-8 text')
    expect(errors[5]).toContain('after the year 9999')
    expect(errors[6]).toBe('line 10: note: pause is not a field of a clock and was left out')
  })

  it('prints nothing for an empty file, which is no mistake', async () => {
    expect(await check()).toEqual({ code: 0, out: '', errors: [] })
  })

  it('says how it is used, and which file it cannot read', async () => {
    expect(await run()).toEqual({ code: 2, out: '', errors: ['Usage: npm run clock -- FILE.jsonl'] })
    const { code, errors } = await run(join(folder, 'nowhere.jsonl'))
    expect([code, errors]).toEqual([2, [expect.stringContaining('nowhere.jsonl cannot be read: ENOENT')]])
  })
})
