import type { Case } from '../domain/case/case.ts'
import { mailPlanOf } from '../domain/complaint/mail-plan.ts'
import { nextSafeInstant } from '../domain/complaint/safe-hours.ts'
import { letterToComplainant } from '../mail/letters/index.ts'
import type { CaseKeys } from '../store/case-keys.ts'
import type { Addressed } from './sending.ts'

/**
 * The mail to a complainant as things stand at `at`: only while they want mail, only in their safe hours (by the office's zone), to the
 * address and in the words of their latest contact plan. Throws SealBroken when the plan cannot be opened.
 */
export function mailToComplainant(kase: Case, keys: CaseKeys, zone: string, at: string): Addressed {
  if (!kase.mail || kase.contact.stopped) return 'unwanted'
  const sealed = kase.contact.plan ?? kase.identity
  const plan = mailPlanOf(sealed && JSON.parse(keys.open(sealed)))
  if (!plan.email) return 'nobody'
  const notBefore = nextSafeInstant(plan, zone, at)
  return notBefore > at ? { notBefore } : { to: plan.email, letter: letterToComplainant(kase.language, plan.words) }
}
