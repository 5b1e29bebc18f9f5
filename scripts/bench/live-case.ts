import type { OpenReviewer } from '../../keys/reviewer.ts'
import { loadCase } from '../../store/cases/load-case.ts'
import { within } from '../provision/within.ts'
import { type Posted, postDeed } from '../seed/deeds.ts'
import { fileStory, receiptFor } from '../seed/filing.ts'
import { addOffice } from '../seed/office.ts'
import type { MovedClock } from './moved-clock.ts'
import type { Office } from './office.ts'
import { type Step, typicalCase, typicalLife } from './typical-case.ts'

/** What the case has been through. */
export type Lived = { caseId: string; commands: number; mails: number; reminders: number }

type Teller = Office & { reviewer: OpenReviewer }

/** Lets the typical case live from filing to closing; worker and workflow do everything but what people do. Throws if a command is refused. */
export async function liveCase(teller: Teller, clock: MovedClock): Promise<Lived> {
  const receipt = receiptFor(teller, typicalCase)
  const { caseId } = receipt
  await fileStory(teller, await addOffice(teller), typicalCase, await clock.now())
  await becomes('the case is open', async () => (await loadCase(teller.store, caseId)) !== null)
  for (const [number, step] of typicalLife.entries()) {
    if (typeof step === 'string') await passTime(teller, clock, caseId, step)
    else await mustBeAccepted(teller, await postDeed(teller, { receipt, deed: step, number, at: await clock.now() }))
    await mailMustGo(teller, caseId)
  }
  const { case: kase } = (await loadCase(teller.store, caseId)) ?? { case: null }
  return {
    caseId,
    commands: typicalLife.filter((step) => typeof step !== 'string').length,
    mails: await teller.store.notices.countDocuments({ caseId, state: 'sent' }),
    reminders: kase?.clocks.filter((one) => one.remindedAt).length ?? 0,
  }
}

async function passTime({ store }: Teller, clock: MovedClock, caseId: string, step: Extract<Step, string>): Promise<void> {
  if (step === 'a day passes') return clock.until(later(await clock.now(), 24))
  const dueAt = (await loadCase(store, caseId))?.nextDueAt ?? ''
  await clock.until(later(dueAt, 1))
  await becomes('the reminder is decided', async () => (await loadCase(store, caseId))?.nextDueAt !== dueAt)
}

const mustBeAccepted = ({ store }: Teller, { inbox, id }: Posted): Promise<void> =>
  becomes('a command is accepted', async () => {
    const outcome = (await store[inbox].findById(id, { outcome: 1 }).lean())?.outcome
    if (outcome?.state === 'refused') throw new Error(`a command of the typical case was refused: ${outcome.code}`)
    return outcome?.state === 'accepted'
  })

/** Before time moves on: a mail that is still under way holds the clock. */
const mailMustGo = ({ store }: Teller, caseId: string): Promise<void> =>
  becomes('all mail is sent', async () => (await store.notices.countDocuments({ caseId, state: 'waiting' })) === 0)

async function becomes(what: string, isSo: () => Promise<boolean>): Promise<void> {
  if (!(await within(20_000, isSo))) throw new Error(`waited in vain: ${what}`)
}

const later = (at: string, hours: number): string => new Date(Date.parse(at) + hours * 3_600_000).toISOString()
