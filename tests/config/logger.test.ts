import { expect, it } from 'vitest'
import { makeLogger } from '../../config/logger.ts'

function linesOf(log: (logger: ReturnType<typeof makeLogger>) => void): string {
  const written: string[] = []
  log(makeLogger('public', 'info', { write: (line: string) => void written.push(line) }))
  return written.join('')
}

it('writes an error as class, code and place, never its message', () => {
  const error = Object.assign(new TypeError('no phone 555-0100\n    at Maria’s house'), { code: 'E11000' })
  const line = JSON.parse(linesOf((log) => log.error({ err: error, requestId: 'r1' }, 'failed')))
  expect(line).toMatchObject({ process: 'public', requestId: 'r1', msg: 'failed', err: { class: 'TypeError', code: 'E11000' } })
  expect(line.err.at[0]).toMatch(/^at .*logger\.test\.ts/)
  expect(JSON.stringify(line)).not.toMatch(/555-0100|Maria/)
})

it('drops what a person typed or who they are when it slips into a line', () => {
  const line = linesOf((log) => log.info({ req: { url: '/status?code=canary', body: { story: 'canary' } }, ip: 'canary', method: 'POST' }))
  expect(line).toContain('POST')
  expect(line).not.toContain('canary')
})

it('tells of a cause in the same guarded way', () => {
  const error = new Error('outer canary', { cause: new RangeError('inner canary') })
  for (const line of [linesOf((log) => log.error({ err: error })), linesOf((log) => log.error(error))]) {
    expect(JSON.parse(line).err.cause.class).toBe('RangeError')
    expect(line).not.toContain('canary')
  }
})
