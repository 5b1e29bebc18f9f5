import { activityInfo } from '@temporalio/activity'
import { applyNext } from './apply-next.ts'
import type { Deciding } from './dependencies.ts'
import { withFailuresTold } from './failures.ts'
import type { ReadAhead } from './read-ahead.ts'
import { type Sending, sendNotices } from './send-notices.ts'

/**
 * What workflows may ask for. Everything it needs from the house is handed in. Each call works with what is there when it begins: an office
 * that is unlocked in the middle of one must not be locked for its first half and open for its second.
 */
export function createActivities(deciding: Deciding, sending: Sending, ahead?: ReadAhead) {
  return {
    applyNext: withFailuresTold(deciding.log, 'applyNext', (caseId: string, now: string) => applyNext({ ...deciding }, caseId, now, ahead)),
    // The engine's time of this very try: a mail that is tried again hours later must not believe it is still the hour it was.
    sendNotices: withFailuresTold(deciding.log, 'sendNotices', (caseId: string) =>
      sendNotices({ ...sending }, caseId, new Date(activityInfo().currentAttemptScheduledTimestampMs).toISOString()),
    ),
  }
}
