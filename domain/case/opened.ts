import type { Case } from './case.ts'
import type { FactOf } from './facts.ts'

/** The case as its opening fact makes it. */
export function opened({ type: _, at, by, sharing, ...opening }: FactOf<'complaintReceived'>, id: string): Case {
  return {
    ...opening,
    id,
    version: 1,
    openedAt: at,
    priority: null,
    declined: null,
    closedAt: null,
    sharing: { ...sharing, setAt: opening.receivedAt, except: null },
    contact: { setAt: opening.receivedAt, plan: null, mail: opening.mail, stopped: false },
    withdrawnAt: null,
    mailboxKeyVersion: 1,
    subjects: [],
    allegations: [],
    clocks: [],
    tasks: [],
    notices: [],
    requests: [],
    written: 0,
    ...(opening.now && { silence: { since: at, told: [] } }),
  }
}
