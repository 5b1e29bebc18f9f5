import { setTimeout as pause } from 'node:timers/promises'
import { complaintDocument } from '../../../api/web/filing.ts'
import { codeOf, inboxIdOf } from '../../../keys/program-door.ts'
import { keysReady } from '../../../keys/ready.ts'
import { type Receipt, receiptOf } from '../../../keys/receipt.ts'
import { loadCase } from '../../../store/cases/load-case.ts'
import { digestIn, insertDocument } from '../../../store/inbox/insert-document.ts'
import type { Bench } from '../../bench/measure.ts'
import { type MovedClock, withMovedClock } from '../../bench/moved-clock.ts'
import { type Office, withOffice } from '../../bench/office.ts'
import { startWorker } from '../../start/apps.ts'
import type { SimulatedOffice } from '../jurisdictions.ts'
import type { LivedCase } from '../life.ts'
import { differences } from '../same-state.ts'
import { postGiven } from './posting.ts'
import { type Event, timetableOf } from './timetable.ts'

/** What came out otherwise on the engine than on the pure rules, by the number of the life. */
export type Otherwise = { life: number; what: string }

/** Lives the same lives through inbox, worker and workflow on an engine with skipped time. Gives every difference; none is as it should be. */
export async function liveOnEngine(bench: Bench, places: readonly SimulatedOffice[], lives: readonly LivedCase[]): Promise<Otherwise[]> {
  await keysReady
  return withMovedClock((clock) =>
    withOffice(bench, 'simulation', (office) => lived({ office, clock, bench }, places, lives), clock.environment.address),
  )
}

type Living = { office: Office; clock: MovedClock; bench: Bench }

async function lived(living: Living, places: readonly SimulatedOffice[], lives: readonly LivedCase[]): Promise<Otherwise[]> {
  const { office, clock, bench } = living
  await furnish(office, places, await clock.now())
  await startWorker(office.start, office.surroundings)
  const receipts = new Map(lives.map(({ number }) => [number, receiptFor(office, number)]))
  const otherwise: Otherwise[] = []
  const timetable = timetableOf(lives)
  for (const [i, { at, events }] of timetable.entries()) {
    bench.signal.throwIfAborted()
    await clock.until(at, () => noMailWaits(office, at))
    await mailHasGone(office, at)
    const found = await Promise.all(events.map((event) => happens(office, receipts, event)))
    otherwise.push(...found.flat().map((what, n) => ({ life: events[n]?.lived.number ?? 0, what })))
    await mailHasGone(office, at)
    if (i % 50 === 0) bench.say(`${at.slice(0, 10)}: ${i} of ${timetable.length} moments, ${otherwise.length} differences`)
  }
  return otherwise
}

const receiptFor = ({ keys }: Office, number: number): Receipt =>
  receiptOf(codeOf(keys.receiptSecret, 'simulate', String(number)), keys.receiptSecret)

async function furnish({ store }: Office, places: readonly SimulatedOffice[], at: string): Promise<void> {
  const signIn = { passwordHash: 'none', totpSecret: 'none', totpUsedStep: 0, failedSignIns: 0, lockedUntil: null, language: 'en' }
  const members = places.flatMap(({ staff }) => staff)
  await store.offices.insertMany(places.map(({ office }) => office))
  await store.users.insertMany(
    members.map(({ id, roles, ...one }) => ({
      _id: id,
      ...one,
      ...signIn,
      roles: [...roles],
      name: id,
      email: `${id}@redress.localhost`,
      createdAt: at,
      shape: 1,
    })),
  )
}

/** Lets one event happen and gives what came of it otherwise than expected. */
async function happens(office: Office, receipts: Map<number, Receipt>, event: Event): Promise<string[]> {
  const receipt = receipts.get(event.lived.number) as Receipt
  switch (event.kind) {
    case 'filed':
      return filed(office, receipt, event.lived)
    case 'given':
      return given(office, receipts, receipt, event)
    case 'ends':
      return differences((await loadCase(office.store, receipt.caseId))?.case, event.lived.kase)
  }
}

async function filed({ store, keys }: Office, receipt: Receipt, { answers, receivedAt, place }: LivedCase): Promise<string[]> {
  const filing = { answers, channel: 'web' as const, language: 'en', receivedAt, enteredBy: null, office: place.office._id }
  const document = complaintDocument(keys, receipt, receipt.complaintId, filing)
  await insertDocument(store.publicInbox, document, digestIn(store.publicInbox))
  return (await soon(async () => (await loadCase(store, receipt.caseId)) !== null)) ? [] : ['the case was never opened']
}

type GivenEvent = Extract<Event, { kind: 'given' }>

async function given(office: Office, receipts: Map<number, Receipt>, receipt: Receipt, event: GivenEvent): Promise<string[]> {
  const { lived, number, command } = event
  const posted = await postGiven(office, receipt, command.given, inboxIdOf('simulate', `${lived.number} ${number}`))
  const outcome = async () => (await office.store[posted.inbox].findById(posted.id, { outcome: 1 }).lean())?.outcome ?? null
  if (!(await soon(async () => (await outcome()) !== null))) return [`${command.given.name} was never answered`]
  const answer = await outcome()
  if (answer?.state === 'accepted') receipts.set(lived.number, posted.receipt)
  const code = answer?.state === 'accepted' ? null : (answer?.code ?? 'unknown')
  return code === command.refused ? [] : [`${command.given.name}: ${code ?? 'accepted'}, not ${command.refused ?? 'accepted'}`]
}

/** Before time moves on, and before a case enters a new run: a mail that is still under way holds the clock, for good if its run ends. */
async function mailHasGone(office: Office, at: string): Promise<void> {
  if (await noMailWaits(office, at)) return
  await soon(() => noMailWaits(office, at))
  // The row says so before the activity ends.
  await pause(50)
}

const noMailWaits = async ({ store }: Office, at: string): Promise<boolean> =>
  (await store.notices.countDocuments({ state: 'waiting', sendAt: { $lte: at } })) === 0

/** Whether it becomes so within half a minute; asked often, for there is a great deal to wait for. */
async function soon(isSo: () => Promise<boolean>): Promise<boolean> {
  for (const until = performance.now() + 30_000; performance.now() < until; await pause(15)) if (await isSo()) return true
  return false
}
