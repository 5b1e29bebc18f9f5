import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { limitFigures } from '../../../api/web/limits/limits.ts'
import { answerAll, codeOn } from '../../support/answering.ts'
import { openPublicOffice, type PublicOffice } from '../../support/public-office.ts'
import { newVisitor } from '../../support/visitor.ts'

const genuine = 500
const atOnce = 20

let office: PublicOffice
beforeAll(async () => {
  office = await openPublicOffice(inject('mongoUri'))
})
afterAll(() => office.close())

/** Posts as fast as it is answered until told to stop: under one code, without any, and as somebody new each time. */
function startBot(): { stop(): Promise<Record<number, number>> } {
  const statuses: Record<number, number> = {}
  let stopped = false
  const forever = async (post: () => Promise<number>) => {
    while (!stopped) {
      const status = await post()
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  const one = newVisitor(office.url)
  const underOneCode = async () => {
    if (one.cookies.size === 0) await one.open('/complaint/now')
    return (await one.send({ story: 'spam' }, '/complaint/story')).status
  }
  const withoutCode = async () =>
    (await fetch(`${office.url}/complaints`, { method: 'POST', body: new URLSearchParams({ a: 'b' }) })).status
  const alwaysNew = async () => {
    const somebody = newVisitor(office.url)
    await somebody.open('/complaint/now')
    return (await somebody.send({ now: 'none' })).status
  }
  const running = [underOneCode, ...Array(8).fill(withoutCode), ...Array(8).fill(alwaysNew)].map(forever)
  return {
    async stop() {
      stopped = true
      await Promise.all(running)
      return statuses
    },
  }
}

describe('500 people behind the one address a bot posts from', () => {
  it('are all let in, each with a receipt, and none waits long for the press that sends', async () => {
    const bot = startBot()
    const codes: string[] = []
    const sendMs: number[] = []
    const people = Array.from({ length: genuine }, (_, n) => n)
    const come = async () => {
      for (let n = people.pop(); n !== undefined; n = people.pop()) {
        const visitor = newVisitor(office.url)
        await answerAll(visitor, `They took my phone, says person ${n}.`)
        const startedAt = performance.now()
        await visitor.send({})
        sendMs.push(performance.now() - startedAt)
        codes.push(codeOn(visitor))
      }
    }
    await Promise.all(Array.from({ length: atOnce }, come))
    const statuses = await bot.stop()

    expect(new Set(codes.filter((code) => /^[\w-]{19}$/.test(code))).size).toBe(genuine)
    expect(await office.admin.publicInbox.countDocuments()).toBe(genuine)
    // The bot was at it all the while, and what it did under one code was cut to a person's pace.
    expect(statuses[403]).toBeGreaterThan(limitFigures.newcomers.atOnce)
    expect(statuses[429]).toBeGreaterThan(0)
    expect(Object.keys(statuses).filter((status) => Number(status) >= 500)).toEqual([])
    const p95 = sendMs.sort((a, b) => a - b)[Math.floor(genuine * 0.95)] ?? 0
    expect(p95).toBeLessThan(2_000)
  })
})
