import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow'

/** What the workflow is told about its case, and all it is told. Instants are ISO strings. */
export type Standing = { moreWaits: boolean; nextDueAt: string | null; mailWaits: boolean; stage: string | null }
export type Local = { applyNext(caseId: string, now: string): Promise<Standing> }
export type Remote = { sendNotices(caseId: string): Promise<{ nextAt: string | null }> }

/** Something may wait in the inbox. Counted, never interpreted: what it is stands in MongoDB. */
export const nudge = defineSignal('nudge')

// A decision is a short, idempotent transaction: as a local activity it takes half the time and leaves one event instead of three.
const { applyNext } = proxyLocalActivities<Local>({
  startToCloseTimeout: '5s',
  localRetryThreshold: '10s',
  retry: { maximumInterval: '1m' },
})
const { sendNotices } = proxyActivities<Remote>({ startToCloseTimeout: '2m', retry: { maximumInterval: '15m' } })

/** More events than this and a run hands over to the next, which begins by asking anyway. */
const mostEvents = 500
/** No run sleeps longer: a new build then takes over every case within a quarter, even one that nothing happens to. */
const longestSleepMs = 91 * 24 * 3_600_000

/** One complaint, from its arrival on: order and time only. Nothing is carried into the next run but the case's id. */
export async function handleComplaint(caseId: string): Promise<void> {
  let nudges = 0
  setHandler(nudge, () => void nudges++)
  const startedAt = Date.now()
  let stage: string | null = null
  const post = poster(caseId, () => void nudges++)

  for (;;) {
    const seen = nudges
    const standing = await applyNext(caseId, new Date().toISOString())
    stage ??= standing.stage
    // Held against the stage this run began with: the engine lets no run end in which something arrived, and it must then be tried again.
    const entersNewStage = standing.stage !== stage && !standing.moreWaits
    // A nudge that arrives meanwhile is not lost, and mail that waits is not left: the next run begins by asking MongoDB.
    if (entersNewStage || isLong(startedAt)) await continueAsNew<typeof handleComplaint>(caseId)
    if (standing.mailWaits) post()
    if (!standing.moreWaits) await dueOr(() => nudges > seen, standing.nextDueAt)
  }
}

const isLong = (startedAt: number): boolean =>
  workflowInfo().historyLength > mostEvents || workflowInfo().continueAsNewSuggested || Date.now() - startedAt >= longestSleepMs

/**
 * Sends beside the loop, never in front of it, one send at a time. Rows carry a lease, so a run that ends under it harms nothing. When
 * mail is left that must wait for its hour, the loop is asked to look again and sleeps until then.
 */
function poster(caseId: string, lookAgain: () => void): () => void {
  let [sending, again] = [false, false]
  const post = () => {
    again = true
    if (sending) return
    sending = true
    again = false
    void sendNotices(caseId).then(({ nextAt }) => {
      sending = false
      if (again) post()
      else if (nextAt !== null) lookAgain()
    })
  }
  return post
}

/** Sleeps to the instant, or a quarter if there is none or it is further off, unless woken. */
async function dueOr(woken: () => boolean, dueAt: string | null): Promise<void> {
  const sleepMs = dueAt === null ? longestSleepMs : Date.parse(dueAt) - Date.now()
  await condition(woken, Math.min(Math.max(1, sleepMs), longestSleepMs))
}
