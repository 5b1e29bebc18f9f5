import { type MailWords, usualWords } from './neutral-words.ts'
import { dayParts, days, mailWords } from './questions/contact.ts'
import type { SafeHours } from './safe-hours.ts'

/** What mail needs of a safe contact plan: where to, in which words, at which hours. The address is as typed. */
type MailPlan = SafeHours & { email: string | null; words: MailWords }

/**
 * Reads it from a contact plan once opened. A plan may be years old and written by another form: what is missing or unknown reads as
 * not said. But hours that were given and cannot be read must not become any hour, so then there is no address either.
 */
export function mailPlanOf(plan: unknown): MailPlan {
  const given = (isObject(plan) ? plan : {}) as Record<string, unknown>
  const { email, mailWords: words } = given
  const goodDays = known(days, given.goodDays)
  const goodHours = known(Object.keys(dayParts) as (keyof typeof dayParts)[], given.goodHours)
  return {
    email: typeof email === 'string' && email.trim() !== '' && goodDays && goodHours ? email : null,
    words: mailWords.find((code) => code === words) ?? usualWords,
    goodDays: goodDays ?? [],
    goodHours: goodHours ?? [],
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What of a list is known; empty if none was given, null if one was given of which nothing is. */
function known<T extends string>(all: readonly T[], given: unknown): readonly T[] | null {
  if (given === undefined || given === null || (Array.isArray(given) && given.length === 0)) return []
  const found = Array.isArray(given) ? all.filter((one) => given.includes(one)) : []
  return found.length > 0 ? found : null
}
