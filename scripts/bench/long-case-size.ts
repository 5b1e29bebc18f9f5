import { Runtime } from '@temporalio/worker'
import type { Store } from '../../store/connect.ts'
import { type LivedPlace, type LivedStory, withLivedStory } from '../stories/live-long-story.ts'
import { keptOf } from './histories.ts'
import { longCase } from './long-case.ts'
import type { Measure } from './measure.ts'
import { judged, type Result } from './result.ts'

/** What the engine and MongoDB keep of a case that lives 18 months, all runs of its workflow together. */
export const longCaseSize: Measure = async (bench) => {
  Runtime.install({ logger: { log() {}, trace() {}, debug() {}, info() {}, warn: console.error, error: console.error } })
  return withLivedStory(bench, longCase, measured)
}

async function measured({ steps }: LivedStory, { office, clock, caseId }: LivedPlace): Promise<Result[]> {
  const kept = await keptOf(clock.environment.client.workflow, caseId)
  const stored = await storedOf(office.store, caseId)
  const mails = await office.store.notices.countDocuments({ caseId, state: 'sent' })
  const kase = steps.at(-1)?.kase
  const reached = kase?.clocks.filter((one) => one.overdueAt).length ?? 0
  const commands = steps.filter(({ step }) => step.deed).length
  const bytes = stored.reduce((sum, one) => sum + one.bytes, 0)
  const told = [`${commands} commands, ${mails} mails, ${kase?.clocks.length ?? 0} limits, ${reached} of them passed, ${kept.runs} runs`]
  return [
    judged({ id: 'long-case-events', value: kept.events, target: { atMost: 450 }, unit: 'events', told }),
    judged({ id: 'long-case-history-kb', value: kept.bytes / 1000, target: { atMost: 200 }, unit: 'KB', told: [] }),
    judged({ id: 'long-case-stored-kb', value: bytes / 1000, target: { atMost: 60 }, unit: 'KB', told: [partsOf(stored)] }),
  ]
}

type Stored = { name: string; documents: number; bytes: number }

/** The documents of a case in every collection, by their size as MongoDB keeps them before it compresses them. */
async function storedOf(store: Store, caseId: string): Promise<Stored[]> {
  const { cases, facts, tasks, notices, publicInbox, staffInbox, wraps, legalWraps, searchHashes, mailboxes } = store
  const lookup = (await cases.findById(caseId, { lookup: 1 }).lean())?.lookup
  const byCase = [facts, tasks, notices, publicInbox, staffInbox, wraps, legalWraps].map((model) => [model, { caseId }] as const)
  const byId = [cases, searchHashes].map((model) => [model, { _id: caseId }] as const)
  const asked = [...byCase, ...byId, [mailboxes, { _id: lookup }] as const]
  return Promise.all(
    asked.map(async ([{ collection }, which]) => {
      const sum = { _id: null, documents: { $sum: 1 }, bytes: { $sum: { $bsonSize: '$$ROOT' } } }
      const [found] = await collection.aggregate([{ $match: which }, { $group: sum }]).toArray()
      return { name: collection.name, documents: Number(found?.documents ?? 0), bytes: Number(found?.bytes ?? 0) }
    }),
  )
}

const partsOf = (stored: readonly Stored[]): string =>
  stored
    .filter(({ documents }) => documents > 0)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ name, documents, bytes }) => `${(bytes / 1000).toFixed(1)} KB in ${documents} of ${name}`)
    .join(', ')
