import type { AllegationCode } from '../../domain/allegations/taxonomy.ts'
import type { Case } from '../../domain/case/case.ts'
import { evolveAll } from '../../domain/case/evolve.ts'
import type { Fact, FactBody, Opening } from '../../domain/case/facts.ts'
import { fileComplaintFacts } from '../../domain/commands/file-complaint.ts'
import type { Sealed, SealKey } from '../../domain/complaint/sealed.ts'
import { withConsequences } from '../../domain/consequences/consequences.ts'
import { ground } from './office.ts'

/** Monday, November 23, 2026, nine in the morning in Denver: when the complaint of the tests was received. */
export const receivedAt = '2026-11-23T16:00:00.000Z'

/** So many hours after the complaint was received. */
export const hoursLater = (hours: number): string => new Date(Date.parse(receivedAt) + hours * 3_600_000).toISOString()

/** A text as the rules see it: something sealed that they carry about and never read. */
export const sealed = <K extends SealKey>(text: string): Sealed<K> => text as Sealed<K>

/** A complaint that has just come in by the web from someone who asked for mail. */
export const newComplaint = (over: Partial<Opening> = {}): Case =>
  evolveAll(null, fileComplaintFacts('case-1', { ...opening, ...over }, ground), 'case-1') as Case

export const opening: Opening = {
  reference: '7Q4M92K',
  alias: 'C-104',
  office: 'denver',
  pack: { id: 'tests', version: '1' },
  channel: 'web',
  language: 'en',
  receivedAt,
  enteredBy: null,
  kinds: ['force'],
  state: 'CO',
  incidentMonth: '2026-11',
  mail: true,
  sharing: { name: 'ask', facts: ['internalInvestigators', 'legalHelp'] },
  lookup: 'lookup-1',
  verifyKey: 'verify-1',
  account: sealed('account'),
  identity: sealed('identity'),
}

/** The case after something more happened, with all that follows from it. */
export const happens = (kase: Case, body: FactBody, { at = hoursLater(1), by = 'supervisor-1' } = {}): Case =>
  evolveAll(kase, factsAfter(kase, body, { at, by }), kase.id) as Case

/** What happened and all that follows from it. */
export const factsAfter = (kase: Case, body: FactBody, { at = hoursLater(1), by = 'supervisor-1' } = {}): readonly Fact[] =>
  withConsequences(kase, [{ ...body, at, by }], ground)

/** Accepted with these allegations, `a1`, `a2` and so on; nobody investigates yet. */
export const accepted = (codes: readonly AllegationCode[] = ['F1'], over: Partial<Opening> = {}): Case =>
  happens(newComplaint(over), {
    type: 'complaintAccepted',
    allegations: codes.map((code, i) => ({ id: `a${i + 1}`, code })),
    priority: 'P1',
  })

/** Everything given to one investigator. */
export const assigned = (codes: readonly AllegationCode[] = ['F1'], investigator = 'investigator-1'): Case =>
  assign(
    accepted(codes),
    codes.map((_, i) => `a${i + 1}`),
    investigator,
  )

export const assign = (kase: Case, allegations: readonly string[], investigator: string): Case =>
  happens(kase, { type: 'investigatorAssigned', allegations, investigator })

/** Everything sent to legal review by `investigator-1`. */
export const inLegalReview = (codes: readonly AllegationCode[] = ['F1'], investigator = 'investigator-1'): Case =>
  send(
    assigned(codes, investigator),
    codes.map((_, i) => `a${i + 1}`),
    investigator,
  )

export const send = (kase: Case, allegations: readonly string[], by = 'investigator-1'): Case =>
  happens(kase, { type: 'sentToLegalReview', allegations, summary: sealed('summary') }, { by })

/** Everything approved by legal review; nothing decided. */
export const approved = (codes: readonly AllegationCode[] = ['F1']): Case =>
  happens(
    inLegalReview(codes),
    { type: 'legalReviewApproved', allegations: codes.map((_, i) => `a${i + 1}`), opinion: null },
    { by: 'legal-1' },
  )

/** One allegation, sustained; the case still open. */
export const decided = (): Case => decideOn(approved(), 'a1')

export const decideOn = (kase: Case, allegation: string, outcome: 'sustained' | 'duplicate' = 'sustained'): Case =>
  happens(kase, { type: 'decisionMade', allegation, outcome, reasons: sealed('reasons'), words: null })

export const closed = (): Case => happens(decided(), { type: 'caseClosed' })

export const declined = (): Case =>
  happens(
    newComplaint(),
    { type: 'complaintDeclined', reason: 'outsideJurisdiction', explanation: sealed('why'), words: null },
    { by: 'triage-1' },
  )

/** A withdrawal that has taken effect. */
export const withdrawn = (kase: Case = newComplaint()): Case => {
  const asked = happens(kase, asksToWithdraw(kase), { at: hoursLater(2), by: 'complainant' })
  return happens(asked, { type: 'complaintWithdrawn', request: `r${asked.requests.length}` }, { at: hoursLater(3), by: 'triage-1' })
}

/** Someone asked to withdraw, and nobody has confirmed it yet. */
export const asksToWithdraw = (kase: Case): FactBody => ({
  type: 'requestMade',
  request: `r${kase.requests.length + 1}`,
  asks: { kind: 'withdrawal', reason: null },
  takesEffectAt: hoursLater(74),
})
