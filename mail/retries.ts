const minute = 60_000
const longestWaitMinutes = 15
const giveUpAfterHours = 72
/** Somebody with one safe hour a week must not lose their mail to the first server that asks everybody to call again. */
const triesAtLeast = 3

/** Of a mail that could not be sent at `at`: when it was queued, and how often it was tried before. */
type Tried = { queuedAt: string; attempts: number }

/** The next try, after 1 minute, then 2, 4, 8 and 15; null once 72 hours and three tries have passed: then people must act. */
export function nextTry({ queuedAt, attempts }: Tried, at: string): string | null {
  const now = Date.parse(at)
  if (now - Date.parse(queuedAt) >= giveUpAfterHours * 60 * minute && attempts + 1 >= triesAtLeast) return null
  return new Date(now + Math.min(2 ** attempts, longestWaitMinutes) * minute).toISOString()
}
