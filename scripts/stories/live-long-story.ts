import { setTimeout as pause } from 'node:timers/promises'
import type { Case } from '../../domain/case/case.ts'
import type { Fact } from '../../domain/case/facts.ts'
import { writeInstant } from '../../domain/clocks/instant.ts'
import { localDay, startOfDay } from '../../domain/clocks/local-day.ts'
import { keysReady } from '../../keys/ready.ts'
import type { OpenReviewer } from '../../keys/reviewer.ts'
import { factsSince, loadCase } from '../../store/cases/load-case.ts'
import type { Bench } from '../bench/measure.ts'
import { type MovedClock, withMovedClock } from '../bench/moved-clock.ts'
import { type Office, withOffice } from '../bench/office.ts'
import { postDeed } from '../seed/deeds.ts'
import { demoStaff, type StaffName, staffId } from '../seed/demo-staff.ts'
import { fileStory, receiptFor } from '../seed/filing.ts'
import { addLegalReviewer } from '../seed/legal-reviewer.ts'
import { addOffice } from '../seed/office.ts'
import { type Story, story } from '../seed/story.ts'
import { hoursAgo } from '../seed/when.ts'
import { startWorker } from '../start/apps.ts'
import { firstDay, type LongStep, type LongStory } from './long-story.ts'

/** What a step brought: the facts since the one before, and the case as it then stood. */
export type LivedStep = { step: LongStep; at: string; facts: readonly Fact[]; kase: Case }
export type LivedStory = { receivedAt: string; opened: LivedStep; steps: readonly LivedStep[] }

/** Where a story was lived, while it is still there to be looked at. */
export type LivedPlace = { office: Office; clock: MovedClock; caseId: string }

/** Lives a story through inbox, worker and workflow, on an engine whose time is moved. Throws if a deed is refused: then the story is wrong. */
export const liveLongStory = (bench: Bench, told: LongStory): Promise<LivedStory> => withLivedStory(bench, told, async (lived) => lived)

/** The same, and looks at what is kept of it. */
export async function withLivedStory<T>(
  bench: Bench,
  told: LongStory,
  look: (lived: LivedStory, place: LivedPlace) => Promise<T>,
): Promise<T> {
  await keysReady
  return withMovedClock((clock) =>
    withOffice(
      bench,
      told.name,
      async (office) => {
        const { caseId } = receiptFor(office, filedStory(told))
        return look(await lived(office, clock, told), { office, clock, caseId })
      },
      clock.environment.address,
    ),
  )
}

type Teller = Office & { reviewer: OpenReviewer }

async function lived(office: Office, clock: MovedClock, told: LongStory): Promise<LivedStory> {
  const teller = await furnished(office, told)
  const filed = filedStory(told)
  const receipt = receiptFor(teller, filed)
  const at = (day: number, time: string) => instantOn(told.office.zone, day, time)
  const receivedAt = at(0, told.receivedAt ?? '9:00')
  await clock.until(receivedAt)
  await fileStory(teller, await addOffice(teller), filed, receivedAt)
  await becomes('the case is open', async () => (await loadCase(office.store, receipt.caseId)) !== null)
  let version = 0
  const since = async (step: LongStep, when: string): Promise<LivedStep> => {
    await mailMustGo(office, receipt.caseId, when)
    const found = await loadCase(office.store, receipt.caseId)
    const facts = await factsSince(office.store, receipt.caseId, version)
    version = found?.version ?? 0
    return { step, at: when, facts, kase: found?.case as Case }
  }
  const opened = await since({ day: 0, at: '9:00', deed: null }, receivedAt)
  const steps: LivedStep[] = []
  for (const [number, step] of told.steps.entries()) {
    const when = at(step.day, step.at)
    await clock.until(when, async () => (await waitingMail(office, receipt.caseId, when)) === 0)
    await decidedUpTo(office, receipt.caseId, when)
    if (step.deed) {
      const posted = await postDeed(teller, { receipt, deed: step.deed, number, at: when })
      await mustBeAccepted(office, posted, `${told.name}, day ${step.day}, ${step.deed.command}`)
    }
    steps.push(await since(step, when))
  }
  return { receivedAt, opened, steps }
}

async function furnished(office: Office, { office: { state, zone } }: LongStory): Promise<Teller> {
  await office.store.offices.updateOne({ _id: office.id }, { $set: { state, zone } })
  const signIn = { passwordHash: 'none', totpSecret: 'none', totpUsedStep: 0, failedSignIns: 0, lockedUntil: null, language: 'en' }
  await office.store.users.insertMany(
    (Object.keys(demoStaff) as StaffName[]).map((who) => {
      const { name, role } = demoStaff[who]
      const person = { name, roles: [role], active: true, office: office.id, email: `${who}@redress.localhost` }
      return { _id: staffId(who), ...person, ...signIn, createdAt: `${firstDay}T00:00:00.000Z`, shape: 1 }
    }),
  )
  const { open } = await addLegalReviewer(office, staffId('legal'))
  await startWorker(office.start, office.surroundings)
  return { ...office, reviewer: open }
}

/** Only what filing asks for: when it comes is the engine's matter. */
const filedStory = ({ name, title, answers }: LongStory): Story =>
  story({ name, about: title, channel: 'web', language: 'en', received: hoursAgo(0), answers, deeds: [] })

function instantOn(zone: string, day: number, time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const first = localDay(zone, Date.parse(`${firstDay}T18:00:00Z`))
  return writeInstant(startOfDay(zone, first + day) + (hour * 60 + minute) * 60_000)
}

const mustBeAccepted = ({ store }: Office, { inbox, id }: Awaited<ReturnType<typeof postDeed>>, deed: string): Promise<void> =>
  becomes(`${deed} is answered`, async () => {
    const outcome = (await store[inbox].findById(id, { outcome: 1 }).lean())?.outcome
    if (outcome?.state === 'refused') throw new Error(`${deed} was refused: ${outcome.code}`)
    return outcome?.state === 'accepted'
  })

const decidedUpTo = ({ store }: Office, caseId: string, at: string): Promise<void> =>
  becomes('what fell due is decided', async () => ((await loadCase(store, caseId))?.nextDueAt ?? '9999') > at)

const waitingMail = ({ store }: Office, caseId: string, at: string): Promise<number> =>
  store.notices.countDocuments({ caseId, state: 'waiting', sendAt: { $lte: at } })

/** Before time moves on: a mail that is still under way holds the clock. */
async function mailMustGo(office: Office, caseId: string, at: string): Promise<void> {
  if ((await waitingMail(office, caseId, at)) === 0) return
  await becomes('all mail is sent', async () => (await waitingMail(office, caseId, at)) === 0)
  await pause(50)
}

async function becomes(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const until = performance.now() + 30_000; performance.now() < until; await pause(20)) if (await isSo()) return
  throw new Error(`waited in vain: ${what}`)
}
