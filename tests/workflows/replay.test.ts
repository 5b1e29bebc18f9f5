import { readdirSync, readFileSync } from 'node:fs'
import { Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker'
import { beforeAll, describe, expect, it } from 'vitest'
import { breakingEdits, harmlessEdits } from '../support/breaking-edits.ts'
import { changedWorkflows } from '../support/changed-workflow.ts'
import { workflowBundle } from '../support/engine.ts'

const folder = new URL('../histories/', import.meta.url)

/** Every run that any released version recorded, as `v1/opened-1.json`. */
const recorded = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^v\d+\/[\w-]+[.]json$/.test(name))
  .sort()

/** Replays them all and gives the names of those that do not replay. */
async function thatDoNotReplay(bundle: WorkflowBundleWithSourceMap): Promise<string[]> {
  const histories = recorded.map((name) => ({ workflowId: name, history: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }))
  const broken: string[] = []
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle: bundle }, histories))
    if (error) broken.push(workflowId)
  return broken
}

describe('cases that began under an earlier version', () => {
  it('are there to be replayed: each kind of life a workflow can have', () => {
    expect(recorded).toEqual(
      expect.arrayContaining(['opened', 'to-closing', 'mail-put-off', 'limits-passed'].map((name) => `v1/${name}-1.json`)),
    )
    expect(recorded).toEqual(
      expect.arrayContaining(['many-at-once', 'held', 'database-away', 'wish-comes-true'].map((name) => `v1/${name}-1.json`)),
    )
  })

  it('told the engine their id, instants and how they stand, and nothing else', () => {
    const told = recorded.flatMap((name) => payloadsIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
    const texts = told.flatMap((one) => textsIn(JSON.parse(one)))
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text) => !harmless.test(text))).toEqual([])
  })

  it('go on under this one as if nothing had changed', async () => {
    expect(await thatDoNotReplay(await workflowBundle())).toEqual([])
  })
})

/** An id, an instant, a stage, or the engine's own number or name of a local activity. */
const harmless = /^([\da-f]{32}|\d{4}-\d\d-\d\dT[\d:.]+Z|triage|investigation|legalReview|resolution|closed|\d+|applyNext)$/

/** Everything that was handed to the engine, wherever in a history it stands, as JSON. */
function payloadsIn(history: unknown, name = ''): string[] {
  if (typeof history === 'string') return name === 'data' ? [Buffer.from(history, 'base64').toString()] : []
  if (typeof history !== 'object' || history === null) return []
  return Object.entries(history).flatMap(([member, inner]) => payloadsIn(inner, member))
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe('a workflow that was changed', () => {
  let changedBy: (name: string) => WorkflowBundleWithSourceMap
  beforeAll(async () => {
    changedBy = await changedWorkflows({ ...breakingEdits, ...harmlessEdits })
  })

  it('is tried in twenty ways and more', () => {
    expect(Object.keys(breakingEdits).length).toBeGreaterThanOrEqual(20)
  })

  it.each(Object.keys(breakingEdits))('is caught by replaying: %s', async (name) => {
    expect(await thatDoNotReplay(changedBy(name))).not.toEqual([])
  })

  it.each(Object.keys(harmlessEdits))('goes on with what is recorded: %s', async (name) => {
    expect(await thatDoNotReplay(changedBy(name))).toEqual([])
  })
})
