import fc from 'fast-check'
import type { Fact, FactBody, FactType } from '../../domain/case/facts.ts'
import { closureReasons, outcomes } from '../../domain/case/outcomes.ts'
import { patternKinds } from '../../domain/case/patterns.ts'
import { consentChoices, referralAnswers, referralShares } from '../../domain/referrals/referral.ts'
import { hoursLater, sealed } from './cases.ts'

type Later = Exclude<FactType, 'complaintReceived'>
type Shapes = { [T in Later]: fc.Arbitrary<Omit<Extract<FactBody, { type: T }>, 'type'>> }

// Few names, so that facts meet what earlier ones made, and miss it too.
const id = (letter: string) => fc.integer({ min: 1, max: 4 }).map((n) => `${letter}${n}`)
const allegations = fc.uniqueArray(id('a'), { maxLength: 3 })
const user = fc.constantFrom('investigator-1', 'investigator-2')
const owner = fc.oneof(
  user.map((name) => ({ user: name })),
  fc.constant({ role: 'triage' as const }),
)
const at = fc.integer({ min: -50, max: 500 }).map(hoursLater)
const text = fc.constant(sealed<never>('text'))
const code = fc.constantFrom('F1' as const, 'S1' as const)
const priority = fc.constantFrom('P0' as const, 'P3' as const)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one)
const none = fc.constant({})
const clock = fc.record({ clock: id('c') })
const request = fc.record({ request: id('r') })

const asks = fc.oneof(
  fc.record({ kind: fc.constant('withdrawal' as const), reason: maybe(text) }),
  fc.record({ kind: fc.constant('contactPlan' as const), plan: text, mail: fc.boolean() }),
)
const started = fc.record({
  id: id('c'),
  rule: fc.constantFrom('triage', 'investigate'),
  allegations,
  triggerAt: at,
  dueOn: fc.constant('2026-12-01'),
  dueAt: at,
  remindAt: at,
  escalateAt: at,
  owner,
  why: fc.constant([]),
})

const shapes: Shapes = {
  complaintAcknowledged: none,
  complaintAccepted: fc.record({
    allegations: fc.array(fc.record({ id: id('a'), code }), { maxLength: 3 }),
    priority,
  }),
  complaintDeclined: fc.record({ reason: fc.constantFrom(...closureReasons), explanation: text, words: maybe(text) }),
  investigatorAssigned: fc.record({ allegations, investigator: user }),
  noteAdded: fc.record({ note: id('n'), text }),
  privilegedNoteAdded: fc.record({ note: id('n'), text }),
  subjectNamed: fc.record({ subject: id('s'), allegations, agency: fc.constant('ice' as const), name: text }),
  authorityRecorded: fc.record({
    allegations,
    employer: fc.constantFrom('sheriff' as const, 'ice' as const),
    authority: fc.constant('agreement287g' as const),
    certified: fc.constant('notKnown' as const),
    place: fc.constant('co' as const),
    on: maybe(fc.constant('2026-11-03')),
    also: fc.constant([]),
    conflicts: fc.constant([]),
  }),
  routesProposed: fc.record({
    proposals: fc.array(
      fc.record({
        allegation: id('a'),
        proposed: fc.constant([{ office: 'LIA' as const, rules: ['type'] }]),
        keptOut: fc.constant([]),
      }),
      { maxLength: 2 },
    ),
  }),
  routesConfirmed: fc.record({ allegations }),
  routesOverridden: fc.record({ allegation: id('a'), offices: fc.constant(['AG' as const]), reason: text }),
  consentRecorded: fc.record({
    office: fc.constantFrom('AG' as const, 'OPC' as const),
    choice: fc.constantFrom(...consentChoices),
    until: maybe(fc.constant('2026-12-01')),
    words: text,
  }),
  referralPrepared: fc.record({
    referral: id('f'),
    allegation: id('a'),
    office: fc.constant('AG' as const),
    shares: fc.constantFrom(...referralShares),
    letter: text,
    summary: text,
    person: maybe(text),
  }),
  referralStopped: fc.record({ referral: id('f'), reason: text }),
  referralSent: fc.record({ referral: id('f'), way: fc.constant('portal' as const) }),
  referralAcknowledged: fc.record({ referral: id('f'), theirs: maybe(text) }),
  referralAnswered: fc.record({ referral: id('f'), answer: fc.constantFrom(...referralAnswers), text }),
  referralStatusAsked: fc.record({ referral: id('f'), text: maybe(text) }),
  consentEnded: fc.record({ referral: id('f') }),
  silenceToldCommittee: fc.record({ referral: id('f') }),
  taskOpened: fc.record({
    task: id('t'),
    kind: fc.constant('decide' as const),
    owner,
    allegations,
    dueAt: maybe(at),
    about: maybe(id('c')),
  }),
  taskCompleted: fc.record({ task: id('t'), result: maybe(text) }),
  taskHandedOver: fc.record({ task: id('t'), owner }),
  sentToLegalReview: fc.record({ allegations, summary: text }),
  legalReviewReturned: fc.record({ allegations, reasons: text }),
  legalReviewApproved: fc.record({ allegations, opinion: maybe(text) }),
  decisionMade: fc.record({ allegation: id('a'), outcome: fc.constantFrom(...outcomes), reasons: text, words: maybe(text) }),
  caseClosed: none,
  officeWrote: fc.record({ message: id('m'), text }),
  complainantWrote: fc.record({ message: id('m'), text }),
  contactStopped: none,
  contactPlanChanged: fc.record({ plan: text, mail: fc.boolean(), request: id('r') }),
  sharingChanged: fc.record({ name: fc.constant('ask' as const), facts: fc.constant([]), except: maybe(text), request: maybe(id('r')) }),
  complaintWithdrawn: request,
  withdrawalUndone: request,
  requestMade: fc.record({ request: id('r'), asks, takesEffectAt: at }),
  requestRefused: fc.record({ request: id('r'), words: text }),
  codeReplaced: fc.record({ lookup: fc.string(), verifyKey: fc.string(), mailboxKeyVersion: fc.nat() }),
  clockStarted: fc.record({ clock: started }),
  clockMet: clock,
  clockReopened: fc.oneof(clock, fc.record({ clock: id('c'), overdue: fc.constant(true as const) })),
  clockReminded: clock,
  clockOverdue: clock,
  clockEscalated: clock,
  clockLapsed: clock,
  incidentDated: fc.record({ on: fc.constantFrom('2026-11-20', '2024-02-29'), reason: text }),
  outsideEventRecorded: fc.record({
    event: fc.constantFrom('footageRequested' as const, 'footageReleased' as const),
    on: fc.constant('2026-11-24'),
    source: text,
  }),
  packAdopted: fc.record({
    pack: fc.constant({ id: 'tests', version: '2' }),
    instead: fc.constant({ id: 'tests', version: '1' }),
    reason: text,
  }),
  clockPaused: fc.record({
    clock: id('c'),
    pause: id('p'),
    cause: fc.constant('courtOrder' as const),
    from: at,
    to: maybe(at),
    authority: text,
    document: maybe(text),
  }),
  clockResumed: fc.record({ clock: id('c'), pause: id('p'), to: at, document: maybe(text) }),
  clockExtended: fc.record({
    clock: id('c'),
    length: fc.nat(30),
    unit: fc.constant('calendarDays' as const),
    reason: text,
    authority: text,
    words: text,
  }),
  clockRecounted: fc.record({
    clock: id('c'),
    triggerAt: at,
    dueOn: maybe(fc.constant('2026-12-01')),
    dueAt: maybe(at),
    remindAt: maybe(at),
    escalateAt: maybe(at),
    why: fc.constant([]),
  }),
  noticeQueued: fc.record({ notice: id('l'), kind: fc.constant('dueSoon' as const), to: user, about: maybe(id('c')) }),
  noticeUndelivered: fc.record({ notice: id('l') }),
  circumstancesRecorded: fc.record({
    answers: fc.constantFrom({ minorAlone: 'yes' as const }, { minorAlone: 'no' as const }, { moveExpected: 'yes' as const }),
    days: fc.constantFrom({}, { moveExpected: '2026-12-01' }),
    source: maybe(text),
  }),
  dateCameNear: fc.record({ circumstance: fc.constantFrom('moveExpected' as const, 'heldNow' as const) }),
  urgencyFound: fc.record({ rule: fc.constantFrom('U2' as const, 'U13' as const), priority, causes: fc.constant([]) }),
  urgencyConfirmed: none,
  urgencyRaised: fc.record({ priority, reasons: maybe(text) }),
  lowerUrgencyProposed: fc.record({ priority, reasons: text }),
  urgencyLowered: fc.record({ priority, proposedBy: user }),
  firstContactRecorded: fc.record({ result: fc.constantFrom('reached' as const, 'notReached' as const), text }),
  urgentActionTaken: fc.record({ action: fc.constant('counsel' as const), text }),
  subjectDescribed: fc.record({
    subject: id('s'),
    allegations,
    agency: fc.constant('unknown' as const),
    mask: maybe(text),
    uniform: maybe(text),
    patch: maybe(text),
    vehicle: maybe(text),
    plate: maybe(text),
    badge: maybe(text),
  }),
  subjectIdentified: fc.record({ subject: id('s'), agency: fc.constant('ice' as const), name: text, reasons: text }),
  subjectLinked: fc.record({ subject: id('s'), officer: maybe(fc.constant('officer-1')), agency: maybe(fc.constant('agency-1')) }),
  operationSet: fc.record({ operation: maybe(fc.constant({ entry: 'operation-1', name: 'Harbor' })) }),
  subjectsJoined: fc.record({ subject: id('s'), into: id('s'), reasons: text }),
  subjectsParted: fc.record({ subject: id('s'), reasons: text }),
  allegationAdded: fc.record({ allegation: id('a'), code, reasons: text }),
  allegationSplit: fc.record({ allegation: id('a'), into: id('a'), code, reasons: text }),
  allegationsMerged: fc.record({ allegations, into: id('a'), reasons: text }),
  allegationRetyped: fc.record({ allegation: id('a'), code, reasons: text }),
  silenceNoticed: fc.record(
    { level: fc.constantFrom('owner' as const, 'lead' as const), since: at, allegations },
    { requiredKeys: ['level', 'since'] },
  ),
  patternNoted: fc.record({ id: id('p'), pattern: fc.constantFrom(...patternKinds), cases: fc.uniqueArray(id('case-'), { maxLength: 3 }) }),
}

/** Any fact but the opening one, about people and things that may or may not be there, at any time. */
export const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  ...Object.entries(shapes).map(([type, shape]) =>
    fc.tuple(shape, at, user).map(([body, when, by]) => ({ type, ...body, at: when, by }) as Fact),
  ),
)
