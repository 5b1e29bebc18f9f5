import type { Case } from '../domain/case/case.ts'
import type { FactOf } from '../domain/case/facts.ts'
import type { Change } from '../store/cases/append.ts'

/** The rows of queued notices. A mail is sent as soon as it may; for a complainant that is decided when it is sent, by their safe hours. */
export const noticeRows = (kase: Case, queued: readonly FactOf<'noticeQueued'>[], now: string): Change['notices'] =>
  queued.map(({ notice, kind, to, about, at }) => ({
    _id: `${kase.id}:${notice}`,
    caseId: kase.id,
    notice,
    kind,
    to,
    about,
    messageId: `<${crypto.randomUUID()}@notices.invalid>`,
    queuedAt: at,
    sendAt: now,
  }))
