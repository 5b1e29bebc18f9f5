import type { Given } from '../../domain/commands/ground.ts'
import type { Model } from './reference-table.ts'

/** What lies on the desk of routes and referrals, which the model takes as it is; what may be shared it works out by itself. */
export type ReferralDesk = {
  routing?: Readonly<Record<string, { recorded: { conflicts: readonly string[] } | null; settled: { offices: readonly string[] } | null }>>
  consents?: readonly { office: string; choice: string; until: string | null }[]
  referrals?: readonly {
    id: string
    allegation: string
    office: string
    shares: string
    sentAt: string | null
    stoppedAt: string | null
    answer: string | null
  }[]
}

const day = (at: string): string => new Date(at).toLocaleDateString('sv-SE', { timeZone: 'America/Denver' })

/** Who of the form’s readers an office is; the others need a consent of their own, and the committee gets nothing. */
const readers: Readonly<Record<string, string>> = {
  LIA: 'internalInvestigators',
  'OPR-I': 'internalInvestigators',
  'OPR-C': 'internalInvestigators',
  OIG: 'federalWatchdogs',
  CRCL: 'federalWatchdogs',
  CRT: 'federalWatchdogs',
  AG: 'attorneyGeneral',
  LGL: 'legalHelp',
}

/** 0 nothing, 1 the facts without the name, 2 with the name. */
function most(model: Model, { consents = [] }: ReferralDesk, office: string, at: string): number {
  if (office === 'SOC') return 0
  const said = consents.find((one) => one.office === office && !(one.until && one.until < day(at)))
  if (said) return said.choice === 'doNotShare' ? 0 : said.choice === 'withName' && model.shares.includes('name if asked') ? 2 : 1
  if (!readers[office] || !model.shares.includes(readers[office])) return 0
  return model.shares.includes('name') ? 2 : 1
}

const wants = (shares: unknown): number => (shares === 'withName' ? 2 : 1)
const finished = ['declinedIt', 'returnedIt', 'toldOutcome']
const named = (desk: ReferralDesk, { input }: Given) => desk.referrals?.find((one) => one.id === input.referral)
const onRoute = (desk: ReferralDesk, allegation: unknown, office: unknown): boolean =>
  desk.routing?.[String(allegation)]?.settled?.offices.includes(String(office)) ?? false

const notAwaited = (_: Model, given: Given, desk: ReferralDesk): boolean => {
  const one = named(desk, given)
  return !one?.sentAt || finished.includes(String(one.answer))
}

export const mustRefuseReferral: Readonly<Record<string, (model: Model, given: Given, desk: ReferralDesk) => boolean>> = {
  'override-routes': (_, { input }, { routing }) =>
    (input.offices as string[]).some((office) => routing?.[String(input.allegation)]?.recorded?.conflicts.includes(office)),
  'record-consent': (model, { input, at }) =>
    (input.until !== null && String(input.until) < day(at)) || (input.choice === 'withName' && !model.shares.includes('name if asked')),
  'prepare-referral': (model, { input, at }, desk) => {
    const open = desk.referrals?.some(
      (one) =>
        one.allegation === input.allegation && one.office === input.office && !one.stoppedAt && !finished.includes(String(one.answer)),
    )
    const may = most(model, desk, String(input.office), at)
    return (
      !onRoute(desk, input.allegation, input.office) ||
      open === true ||
      may < wants(input.shares) ||
      (input.shares === 'withName') !== (input.person !== null)
    )
  },
  'stop-referral': (_, given, desk) => named(desk, given)?.sentAt !== null,
  'send-referral': (model, given, desk) => {
    const one = named(desk, given)
    if (!one || one.sentAt || one.stoppedAt || !onRoute(desk, one.allegation, one.office)) return true
    return most(model, desk, one.office, given.at) < wants(one.shares)
  },
  'record-acknowledgement': notAwaited,
  'record-referral-answer': notAwaited,
  'ask-referral-status': notAwaited,
}
