import { loadCase } from '../store/cases/load-case.ts'
import type { Store } from '../store/connect.ts'
import { waitingOf } from '../store/inbox/waiting.ts'
import { waitingMail } from '../store/notices/waiting-mail.ts'

/** What the workflow is told about its case, and all it is told. Instants are ISO strings. */
export type Standing = { moreWaits: boolean; nextDueAt: string | null; mailWaits: boolean; stageChanged: boolean }

type Before = { stageBefore: string | null; didSomething: boolean; locked: boolean }

/**
 * How a case stands after `applyNext`. Documents that wait for a locked office are not reported: asking again would not help. What
 * wakes a case next is the nearest of its due instants and of the mails that wait for their hour.
 */
export async function standingOf(
  store: Store,
  caseId: string,
  now: string,
  { stageBefore, didSomething, locked }: Before,
): Promise<Standing> {
  const [found, documents, mail] = await Promise.all([
    loadCase(store, caseId),
    locked || !didSomething ? [] : waitingOf(store, caseId),
    waitingMail(store, caseId, now),
  ])
  const due = found?.nextDueAt ?? null
  return {
    moreWaits: (found ? documents.length > 0 : didSomething) || (due !== null && due <= now && didSomething),
    // An instant that is past and could not be decided (the office is locked) must not be slept for: the sleep would be none.
    nextDueAt: earlier(due !== null && (due > now || didSomething) ? due : null, mail.nextAt),
    mailWaits: mail.waitsNow && !locked,
    stageChanged: found !== null && stageBefore !== null && found.stage !== stageBefore,
  }
}

const earlier = (a: string | null, b: string | null): string | null => (a === null ? b : b === null || a < b ? a : b)
