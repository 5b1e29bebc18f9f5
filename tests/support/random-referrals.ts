import type { Case } from '../../domain/case/case.ts'
import type { Given } from '../../domain/commands/ground.ts'
import { routeOfficeCodes } from '../../domain/routing/offices.ts'
import { sealed } from './cases.ts'
import type { Throw } from './dice.ts'
import type { Model } from './reference-table.ts'

const text = sealed<never>('text')
const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T

/** A referral that is there, sent or not as is wanted, or any, one nobody made among them. */
function aReferral({ bent, n }: Throw, { referrals = [] }: Case, isMeant: (sent: boolean) => boolean): string {
  const right = referrals.filter((one) => !one.stoppedAt && isMeant(one.sentAt !== null)).map(({ id }) => id)
  return pick(bent !== 'anyhow' && right.length > 0 ? right : [...referrals.map(({ id }) => id), 'f9'], n)
}

/** An allegation whose route is settled, and an office of it, if there is one. */
function aRoute({ bent, n, m }: Throw, { routing = {} }: Case) {
  const settled = Object.entries(routing).flatMap(([allegation, one]) =>
    (one.settled?.offices ?? []).map((office) => ({ allegation, office })),
  )
  return bent !== 'anyhow' && settled.length > 0
    ? pick(settled, n)
    : { allegation: pick(['a1', 'a2', 'a9'], n), office: pick(routeOfficeCodes, m) }
}

/** What is filled in for commands about referrals. */
export const referralInputs: Readonly<Record<string, (dice: Throw, model: Model, kase: Case) => Given['input']>> = {
  'record-consent': (dice, _, kase) => ({
    office: aRoute(dice, kase).office,
    choice: pick(['withName', 'withoutName', 'withName', 'doNotShare'], dice.m),
    until: pick([null, null, '2027-06-01', '2026-11-20'], dice.m >> 2),
    words: text,
  }),
  'prepare-referral': (dice, _, kase) => {
    const shares = pick(['withoutName', 'withName', 'withoutName'], dice.m)
    const person = dice.m % 7 === 0 ? null : text
    return { ...aRoute(dice, kase), shares, letter: text, summary: text, person: shares === 'withName' ? person : null }
  },
  'stop-referral': (dice, _, kase) => ({ referral: aReferral(dice, kase, (sent) => !sent), reason: text }),
  'send-referral': (dice, _, kase) => ({ referral: aReferral(dice, kase, (sent) => !sent), way: 'portal' }),
  'record-acknowledgement': (dice, _, kase) => ({ referral: aReferral(dice, kase, (sent) => sent), theirs: dice.m % 2 ? text : null }),
  'record-referral-answer': (dice, _, kase) => ({
    referral: aReferral(dice, kase, (sent) => sent),
    answer: pick(['acceptedIt', 'acceptedIt', 'declinedIt', 'returnedIt', 'toldOutcome'], dice.m),
    text,
  }),
  'ask-referral-status': (dice, _, kase) => ({ referral: aReferral(dice, kase, (sent) => sent), text: null }),
}

/** What brings routes and referrals on: settled, prepared, sent, asked about and answered. */
export function referralsOnward({ routing = {}, referrals = [] }: Case): readonly string[] {
  if (!Object.values(routing).some(({ settled }) => settled)) return ['confirm-routes', 'confirm-routes', 'override-routes']
  const unsent = referrals.filter((one) => !one.sentAt && !one.stoppedAt).length
  const sent = referrals.filter((one) => one.sentAt).length
  return [
    'prepare-referral',
    'record-consent',
    ...(unsent > 0 ? ['send-referral', 'send-referral', 'stop-referral'] : []),
    ...(sent > 0 ? ['record-acknowledgement', 'record-referral-answer', 'ask-referral-status'] : []),
  ]
}
