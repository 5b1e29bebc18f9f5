import { isRefusal } from '../domain/commands/command.ts'
import { decide } from '../domain/commands/decide.ts'
import { fileComplaint } from '../domain/commands/file-complaint.ts'
import { ruleOf } from '../domain/commands/index.ts'
import { type DueInstant, decideInstant } from '../domain/consequences/due-instants.ts'
import { nothingWanted, type Wanted, wantedBy } from '../domain/registers/looked-up.ts'
import type { CaseKeys } from '../store/case-keys.ts'
import { append, type Change, caseAfter } from '../store/cases/append.ts'
import { loadCase } from '../store/cases/load-case.ts'
import { noteInstantTrouble, noteTrouble } from '../store/inbox/trouble.ts'
import { openingOf, type Waiting } from '../store/inbox/waiting.ts'
import type { CaseDocument } from '../store/models/case.ts'
import { isOutage } from '../store/outage.ts'
import { acceptedChange, refusedChange } from './change.ts'
import type { Deciding } from './dependencies.ts'
import { type Dated, earliest } from './earliest.ts'
import { groundOf } from './ground.ts'
import { openComplaint } from './open-complaint.ts'
import { openBody, prepared } from './prepared.ts'
import type { ReadAhead } from './read-ahead.ts'
import { readCase } from './read-case.ts'
import { type Done, type Standing, standingOf } from './standing.ts'

/**
 * Decides the one thing that comes next for a case, a waiting document or a due instant, and writes all that follows from it in one
 * transaction. Says what the workflow needs to know and no more. `now` (ISO) alone tells what is due. Throws only for outages; our own
 * bugs are noted on what failed, which is held at the fifth time, and the case goes on. `ahead`: what may have been read already.
 */
export async function applyNext(deps: Deciding, caseId: string, now: string, ahead?: ReadAhead): Promise<Standing> {
  const { found, waiting, keys } = await (ahead?.take(caseId) ?? readCase(deps, caseId))
  const done = found ? await nextOf(deps, { found, keys }, waiting, now) : await opening(deps, caseId, waiting, now)
  if (done.tried) ahead?.drop(caseId)
  return standingOf(deps, { caseId, now, ...done })
}

/** The case as read, with its keys; null while the office is locked. */
type Read = { found: CaseDocument; keys: CaseKeys | null }

const nothing: Done = { after: null, answered: 0, waiting: 0, tried: false }

async function opening(deps: Deciding, caseId: string, waiting: readonly Waiting[], now: string): Promise<Done> {
  const first = await openingOf(deps.store, caseId, fileComplaint, waiting)
  const { ring } = deps
  if (!first || !ring) return nothing
  const after = await bugsNoted(deps, first, now, () => openComplaint(deps, ring, first, now))
  return { after, answered: after ? 1 : 0, waiting: waiting.length, tried: true }
}

async function nextOf(deps: Deciding, read: Read, waiting: readonly Waiting[], now: string): Promise<Done> {
  const { found } = read
  const work = earliest(found.case, dated(deps, waiting), found.heldInstants, now, read.keys === null)
  if (!work) return { ...nothing, after: found }
  if ('instant' in work) {
    const after = await instantBugsNoted(deps, read, work.instant, now)
    return { after: after ?? found, answered: 0, waiting: waiting.length, tried: true }
  }
  const { document } = work
  const change = await bugsNoted(deps, document.waiting, now, () => answerTo(deps, read, document, now))
  return { after: change ?? found, answered: change ? 1 : 0, waiting: waiting.length, tried: true }
}

/** A person's documents show only their minute: those of the first one are opened to know which came first. */
function dated({ ring }: Deciding, waiting: readonly Waiting[]): Dated[] {
  return waiting.map((one) => {
    const opened = ring && one.inbox === 'publicInbox' ? openBody(ring, one) : null
    return { waiting: one, opened, at: opened?.body?.at ?? one.receivedAt }
  })
}

function wantedFor(kase: CaseDocument['case'], { command, input }: Waiting): Wanted {
  const rule = ruleOf(command)
  return rule && input ? wantedBy(rule, input, kase) : nothingWanted
}

async function answerTo(deps: Deciding, { found, keys }: Read, { waiting, opened }: Dated, now: string): Promise<Change> {
  if (!keys) throw new Error('a document cannot be answered while the office is locked')
  const kase = found.case
  const ground = await groundOf(deps, kase.office, kase.pack, wantedFor(kase, waiting))
  const ready =
    waiting.command === fileComplaint ? { refused: 'already-open' } : await prepared(deps.store, waiting, kase, opened, keys, now)
  if ('refused' in ready) return refusedChange(deps, found, waiting, ready, keys, now)
  const verdict = decide(kase, ready.given, ground)
  if (isRefusal(verdict)) return refusedChange(deps, found, waiting, verdict, keys, now)
  return acceptedChange(deps, found, { waiting, facts: verdict, mailboxKey: ready.mailboxKey, keys }, now)
}

async function passing(deps: Deciding, { found, keys }: Read, instant: DueInstant, now: string): Promise<Change> {
  const kase = found.case
  const ground = await groundOf(deps, kase.office, kase.pack)
  const facts = decideInstant(kase, instant, ground)
  return acceptedChange(deps, found, { waiting: null, instant, facts, mailboxKey: null, keys }, now)
}

/** Decides and writes. A bug with one document must not stop the others: it is noted on the document, which is held at the fifth time. */
async function bugsNoted(
  deps: Deciding,
  { inbox, _id, trouble }: Waiting,
  now: string,
  decided: () => Promise<Change>,
): Promise<CaseDocument | null> {
  const { store, log } = deps
  try {
    const change = await decided()
    await append(store, change)
    return caseAfter(change) ?? loadCase(store, change.before?.id ?? '')
  } catch (error) {
    if (isOutage(error)) throw error
    const noted = noteOf(error, now, trouble?.tries ?? 0)
    log.error({ ...noted, document: _id, err: error }, 'a document could not be decided')
    await noteTrouble(store, inbox, _id, noted)
    return null
  }
}

async function instantBugsNoted(deps: Deciding, read: Read, instant: DueInstant, now: string): Promise<CaseDocument | null> {
  const { found } = read
  try {
    const change = await passing(deps, read, instant, now)
    await append(deps.store, change)
    return caseAfter(change)
  } catch (error) {
    if (isOutage(error)) throw error
    const noted = noteOf(error, now, found.heldInstants.find((one) => one.id === instant.id)?.tries ?? 0)
    deps.log.error({ ...noted, case: found._id, instant: instant.id, err: error }, 'a due instant could not be decided')
    await noteInstantTrouble(deps.store, found, { id: instant.id, ...noted })
    return loadCase(deps.store, found._id)
  }
}

const noteOf = (error: unknown, at: string, before: number) => ({
  errorClass: error instanceof Error ? error.name : 'unknown',
  requestId: crypto.randomUUID(),
  at,
  tries: before + 1,
})
