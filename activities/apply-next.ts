import type { Case } from '../domain/case/case.ts'
import { isRefusal } from '../domain/commands/command.ts'
import { decide } from '../domain/commands/decide.ts'
import { fileComplaint } from '../domain/commands/file-complaint.ts'
import { type DueInstant, decideInstant } from '../domain/consequences/due-instants.ts'
import { openCaseKeys } from '../store/case-keys.ts'
import { append } from '../store/cases/append.ts'
import { loadCase } from '../store/cases/load-case.ts'
import { noteInstantTrouble, noteTrouble } from '../store/inbox/trouble.ts'
import { openingOf, type Waiting, waitingOf } from '../store/inbox/waiting.ts'
import type { CaseDocument } from '../store/models/case.ts'
import { isOutage } from '../store/outage.ts'
import { acceptedChange, refusedChange } from './change.ts'
import type { Deciding } from './dependencies.ts'
import { type Dated, earliest } from './earliest.ts'
import { groundOf } from './ground.ts'
import { openComplaint } from './open-complaint.ts'
import { openBody, prepared } from './prepared.ts'
import { type Standing, standingOf } from './standing.ts'

/**
 * Decides the one thing that comes next for a case, a waiting document or a due instant, and writes all that follows from it in one
 * transaction. Says what the workflow needs to know and no more. `now` (ISO) alone tells what is due. Throws only for outages; our own
 * bugs are noted on what failed, which is held at the fifth time, and the case goes on.
 */
export async function applyNext(deps: Deciding, caseId: string, now: string): Promise<Standing> {
  const found = await loadCase(deps.store, caseId)
  const stage = found?.stage ?? null
  const done = found ? await nextOf(deps, found, now) : await opening(deps, caseId, now)
  return standingOf(deps.store, caseId, now, { stageBefore: stage, didSomething: done, locked: !deps.ring })
}

async function opening(deps: Deciding, caseId: string, now: string): Promise<boolean> {
  const waiting = await openingOf(deps.store, caseId, fileComplaint)
  const { ring } = deps
  if (!waiting || waiting.trouble?.held || !ring) return false
  await bugsNoted(deps, waiting, now, async () => append(deps.store, await openComplaint(deps, ring, waiting, now)))
  return true
}

async function nextOf(deps: Deciding, found: CaseDocument, now: string): Promise<boolean> {
  const documents = deps.ring ? dated(deps, await waitingOf(deps.store, found._id)) : []
  const work = earliest(found.case, documents, found.heldInstants, now, !deps.ring)
  if (!work) return false
  if ('instant' in work) await instantBugsNoted(deps, found, work.instant, now)
  else await bugsNoted(deps, work.document.waiting, now, () => answer(deps, found, work.document, now))
  return true
}

/** A person's documents show only their minute: those of the first one are opened to know which came first. */
function dated({ ring }: Deciding, waiting: readonly Waiting[]): Dated[] {
  return waiting.map((one) => {
    const opened = ring && one.inbox === 'publicInbox' ? openBody(ring, one) : null
    return { waiting: one, opened, at: opened?.body?.at ?? one.receivedAt }
  })
}

async function answer(deps: Deciding, found: CaseDocument, { waiting, opened }: Dated, now: string): Promise<void> {
  if (!deps.ring) return
  const kase: Case = found.case
  const [keys, ground] = await Promise.all([openCaseKeys(deps.store, deps.ring, kase.id), groundOf(deps, kase.office, kase.pack)])
  const ready = waiting.command === fileComplaint ? { refused: 'already-open' } : await prepared(deps.store, waiting, kase, opened, keys)
  if ('refused' in ready) return append(deps.store, await refusedChange(deps, found, waiting, ready, keys, now))
  const verdict = decide(kase, ready.given, ground)
  if (isRefusal(verdict)) return append(deps.store, await refusedChange(deps, found, waiting, verdict, keys, now))
  return append(deps.store, await acceptedChange(deps, found, { waiting, facts: verdict, mailboxKey: ready.mailboxKey, keys }, now))
}

async function passed(deps: Deciding, found: CaseDocument, instant: DueInstant, now: string): Promise<void> {
  const kase = found.case
  const ground = await groundOf(deps, kase.office, kase.pack)
  const keys = deps.ring ? await openCaseKeys(deps.store, deps.ring, kase.id) : null
  const facts = decideInstant(kase, instant, ground)
  await append(deps.store, await acceptedChange(deps, found, { waiting: null, instant, facts, mailboxKey: null, keys }, now))
}

/** A bug with one document must not stop the others: it is noted on the document, which is held at the fifth time. */
async function bugsNoted(
  { store, log }: Deciding,
  { inbox, _id, trouble }: Waiting,
  now: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (isOutage(error)) throw error
    const noted = noteOf(error, now, trouble?.tries ?? 0)
    log.error({ ...noted, document: _id, err: stackOf(error) }, 'a document could not be decided')
    await noteTrouble(store, inbox, _id, noted)
  }
}

async function instantBugsNoted(deps: Deciding, found: CaseDocument, instant: DueInstant, now: string): Promise<void> {
  try {
    await passed(deps, found, instant, now)
  } catch (error) {
    if (isOutage(error)) throw error
    const noted = noteOf(error, now, found.heldInstants.find((one) => one.id === instant.id)?.tries ?? 0)
    deps.log.error({ ...noted, case: found._id, instant: instant.id, err: stackOf(error) }, 'a due instant could not be decided')
    await noteInstantTrouble(deps.store, found, { id: instant.id, ...noted })
  }
}

const noteOf = (error: unknown, at: string, before: number) => ({
  errorClass: error instanceof Error ? error.name : 'unknown',
  requestId: crypto.randomUUID(),
  at,
  tries: before + 1,
})

/** Where it happened, without the message: a message may quote what a person wrote. */
const stackOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => line.startsWith('    at '))
        .join('\n')
    : ''
