import type { Step } from '../domain/case/case.ts'
import type { CaseDocument } from '../store/models/case.ts'
import { waitingMail } from '../store/notices/waiting-mail.ts'
import type { Deciding } from './dependencies.ts'

/** What the workflow is told about its case, and all it is told. Instants are ISO strings; no stage: the case is not open yet. */
export type Standing = { moreWaits: boolean; nextDueAt: string | null; mailWaits: boolean; stage: Step | null }

/** What one try did: the case as it stands after it, how many documents waited before, and whether one of them was answered. */
export type Done = { after: CaseDocument | null; answered: 0 | 1; waiting: number; tried: boolean }

type Facts = Done & { caseId: string; now: string }

/**
 * How a case stands after one try. Documents that wait for their case to be opened, or for a locked office, are not reported: asking
 * again would not help, and what opens it nudges. A case wakes next at the nearest of its due instants and the hours of its mails.
 */
export async function standingOf({ store, ring }: Deciding, { caseId, now, after, answered, waiting, tried }: Facts): Promise<Standing> {
  const mail = after && after.case.notices.length > 0 ? await waitingMail(store, caseId, now) : { waitsNow: false, nextAt: null }
  const due = after?.nextDueAt ?? null
  return {
    moreWaits: tried && (waiting > answered || (due !== null && due <= now)),
    // An instant that is past and could not be decided (the office is locked) must not be slept for: the sleep would be none.
    nextDueAt: earlier(due !== null && (due > now || tried) ? due : null, mail.nextAt),
    mailWaits: mail.waitsNow && ring !== null,
    stage: after?.stage ?? null,
  }
}

const earlier = (a: string | null, b: string | null): string | null => (a === null ? b : b === null || a < b ? a : b)
