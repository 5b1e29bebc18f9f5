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

  it('end in the same state on Temporal with skipped time as on the pure rules, sixteen of them', async () => {
    const lives = Array.from({ length: 16 }, (_, number) => liveOnRules(places, number, seedOf(4, number), from))
    const bench = { rounds: 1, seconds: 1, folder, signal: new AbortController().signal, say: () => {} }
    expect(await liveOnEngine(bench, places, lives)).toEqual([])
  })
})
