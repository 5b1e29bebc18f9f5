import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { now } from '../../../config/clock.ts'
import { readPacks } from '../../../jurisdictions/packs.ts'
import { ensureBuilt } from '../../../scripts/build.mjs'
import { seedOf } from '../../../scripts/simulate/dice.ts'
import { liveOnEngine } from '../../../scripts/simulate/engine/live-on-engine.ts'
import { simulatedOffices } from '../../../scripts/simulate/jurisdictions.ts'
import { liveOnRules } from '../../../scripts/simulate/life.ts'
import { manyLives } from '../../../scripts/simulate/many-lives.ts'
import { firstDay } from '../../../scripts/simulate/wish.ts'

let folder: string
beforeAll(async () => {
  await ensureBuilt()
  folder = await mkdtemp(join(tmpdir(), 'redress-simulated-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('cases that live a year and a half', () => {
  const from = firstDay(now())
  const places = simulatedOffices(readPacks(), from)

  it('end in the same state on Temporal with skipped time as on the pure rules, fifty of them', async () => {
    const lives = Array.from({ length: 50 }, (_, number) => liveOnRules(places, number, seedOf(4, number), from))
    const bench = { rounds: 1, seconds: 1, folder, signal: new AbortController().signal, say: () => {} }
    expect(await liveOnEngine(bench, places, lives)).toEqual([])
  })

  it('are lived through in 60 s on the pure rules, ten thousand of them', async () => {
    const began = performance.now()
    expect((await manyLives({ first: 0, end: 10_000, seed: 5, from })).lives).toBe(10_000)
    expect(performance.now() - began).toBeLessThan(60_000)
  })
})
