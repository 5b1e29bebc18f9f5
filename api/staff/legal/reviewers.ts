import type { OpenReviewer } from '../../../keys/reviewer.ts'

const idleMs = 30 * 60_000

/**
 * Legal reviewers whose key is open, by session. The private keys lie in this process's memory and nowhere else; each is dropped when
 * its session signs out, and after 30 minutes without a press, like the session itself.
 */
export type Reviewers = {
  /** The open key of a session; asking counts as a press. */
  of(session: string): OpenReviewer | undefined
  open(session: string, reviewer: OpenReviewer): void
  close(session: string): void
}

export function openReviewers(): Reviewers {
  const open = new Map<string, { reviewer: OpenReviewer; timer: NodeJS.Timeout }>()
  const close = (session: string) => {
    const found = open.get(session)
    if (!found) return
    clearTimeout(found.timer)
    found.reviewer.privateKey.fill(0)
    open.delete(session)
  }
  return {
    close,
    open(session, reviewer) {
      close(session)
      open.set(session, { reviewer, timer: setTimeout(close, idleMs, session).unref() })
    },
    of(session) {
      const found = open.get(session)
      found?.timer.refresh()
      return found?.reviewer
    },
  }
}
