import type { AllegationCode } from '../../domain/allegations/taxonomy.ts'
import type { CaseClock, Step } from '../../domain/case/case.ts'
import type { ClosureReason, Outcome } from '../../domain/case/outcomes.ts'
import type { Referral } from '../../domain/referrals/referral.ts'
import type { Store } from '../connect.ts'

/** What of a case may leave for the committee: read field by field, so that a new field of a case stays out until somebody lists it here. */
export type DocketCase = {
  alias: string
  stage: Step
  receivedAt: string
  closedAt: string | null
  case: {
    allegations: { code: AllegationCode; step: Step; decision?: { outcome: Outcome } | null }[]
    clocks: Pick<CaseClock, 'rule' | 'kind' | 'lapsed' | 'dueOn' | 'dueAt' | 'remindAt' | 'metAt'>[]
    declined: { reason: ClosureReason } | null
    referrals?: Pick<Referral, 'office' | 'sentAt' | 'stoppedAt' | 'acknowledgedAt' | 'answer' | 'committeeAt'>[]
  }
}

const shown = {
  _id: 0,
  alias: 1,
  stage: 1,
  receivedAt: 1,
  closedAt: 1,
  'case.allegations.code': 1,
  'case.allegations.step': 1,
  'case.allegations.decision.outcome': 1,
  'case.clocks.rule': 1,
  'case.clocks.kind': 1,
  'case.clocks.lapsed': 1,
  'case.clocks.dueOn': 1,
  'case.clocks.dueAt': 1,
  'case.clocks.remindAt': 1,
  'case.clocks.metAt': 1,
  'case.declined.reason': 1,
  'case.referrals.office': 1,
  'case.referrals.sentAt': 1,
  'case.referrals.stoppedAt': 1,
  'case.referrals.acknowledgedAt': 1,
  'case.referrals.answer': 1,
  'case.referrals.committeeAt': 1,
}

/** Every case of an office in one snapshot, newest first, so that figures and rows agree whatever is decided meanwhile. */
export async function docketOf(store: Store, office: string): Promise<DocketCase[]> {
  const session = await store.connection.startSession({ snapshot: true })
  try {
    return await store.cases.find({ office }, shown).session(session).sort({ receivedAt: -1, alias: 1 }).lean<DocketCase[]>()
  } finally {
    await session.endSession()
  }
}
