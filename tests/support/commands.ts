import type { Case, Step } from '../../domain/case/case.ts'
import type { Fact, FactType } from '../../domain/case/facts.ts'
import { type Door, doors, type Role, roles } from '../../domain/case/staff.ts'
import { isRefusal, type Refusal, type Verdict } from '../../domain/commands/command.ts'
import { decide } from '../../domain/commands/decide.ts'
import type { InputOf } from '../../domain/commands/fields.ts'
import type { Ground } from '../../domain/commands/ground.ts'
import type { CommandName, commands } from '../../domain/commands/index.ts'
import { accepted, approved, assign, assigned, closed, decided, hoursLater, inLegalReview, newComplaint, sealed, send } from './cases.ts'
import { factTypes } from './fact-types.ts'
import { ground, staff } from './office.ts'

type InputFor<N extends CommandName> = InputOf<(typeof commands)[N]['fields']>
type How = { by?: string; door?: Door; at?: string; since?: readonly Fact[]; on?: Ground }

/** Gives a command as it waits in the inbox and answers with the verdict. Without a door it is the one its giver uses. */
export const give = <N extends CommandName>(kase: Case, name: N, input: InputFor<N>, { by = 'supervisor-1', ...how }: How = {}): Verdict =>
  decide(kase, { name, input, by, door: how.door ?? doorOf(by), at: how.at ?? hoursLater(5), since: how.since ?? [] }, how.on ?? ground)

const doorOf = (by: string): Door => (by === 'complainant' ? 'public' : by === 'post' ? 'worker' : 'staff')

/** The facts of a verdict; a refusal fails the test and says why. */
export function factsOf(verdict: Verdict): readonly Fact[] {
  if (isRefusal(verdict)) throw new Error(`refused: ${verdict.refused} ${JSON.stringify(verdict.with ?? {})}`)
  return verdict
}

export const typesOf = (verdict: Verdict): readonly FactType[] => factsOf(verdict).map((fact) => fact.type)

/** A valid input of every command for a case with allegation `a1`. */
export const inputs: { readonly [N in CommandName]: InputFor<N> } = {
  'acknowledge-complaint': { words: null },
  'accept-complaint': { allegations: ['F1'], priority: 'P1' },
  'record-circumstances': { answers: { minorAlone: 'yes' }, heldNow: null, moveExpected: null, evidenceAtRisk: null, source: null },
  'record-first-contact': { result: 'reached', text: sealed('call') },
  'record-urgent-action': { action: 'counsel', text: sealed('call') },
  'confirm-urgency': {},
  'raise-urgency': { priority: 'P0', reasons: null },
  'propose-lower-urgency': { priority: 'P3', reasons: sealed('reasons') },
  'confirm-lower-urgency': {},
  'decline-complaint': { reason: 'outsideJurisdiction', barredBy: null, explanation: sealed('why'), words: null },
  'assign-investigator': { allegations: ['a1'], investigator: 'investigator-2' },
  'name-subject': { allegations: ['a1'], agency: 'sheriff', name: sealed('name') },
  'describe-subject': {
    allegations: ['a1'],
    agency: 'unknown',
    mask: sealed('mask'),
    uniform: null,
    patch: null,
    vehicle: null,
    plate: null,
    badge: null,
  },
  'identify-subject': { subject: 's1', agency: 'ice', name: sealed('name'), reasons: sealed('reasons') },
  'join-subjects': { subject: 's2', into: 's1', reasons: sealed('reasons') },
  'part-subjects': { subject: 's2', reasons: sealed('reasons') },
  'link-subject': { subject: 's1', officer: 'officer-1', agency: null },
  'set-operation': { operation: 'operation-1' },
  'add-allegation': { code: 'R1', reasons: sealed('reasons') },
  'split-allegation': { allegation: 'a1', code: 'F3', reasons: sealed('reasons') },
  'merge-allegations': { allegations: ['a2'], into: 'a1', reasons: sealed('reasons') },
  'retype-allegation': { allegation: 'a1', code: 'F3', reasons: sealed('reasons') },
  'record-authority': {
    allegations: ['a1'],
    employer: 'sheriff',
    authority: 'agreement287g',
    certified: 'notKnown',
    place: 'co',
    on: null,
    also: [],
    conflicts: [],
  },
  'propose-routes': {},
  'confirm-routes': { allegations: ['a1'], disputeRead: null },
  'override-routes': { allegation: 'a1', offices: ['AG'], reason: sealed('reason') },
  'record-consent': { office: 'OPC', choice: 'withoutName', until: null, words: sealed('words') },
  'prepare-referral': {
    allegation: 'a1',
    office: 'LIA',
    shares: 'withoutName',
    letter: sealed('letter'),
    summary: sealed('summary'),
    person: null,
  },
  'stop-referral': { referral: 'f1', reason: sealed('reason') },
  'send-referral': { referral: 'f1', way: 'portal' },
  'record-acknowledgement': { referral: 'f1', theirs: null },
  'record-referral-answer': { referral: 'f1', answer: 'acceptedIt', text: sealed('answer') },
  'ask-referral-status': { referral: 'f1', text: null },
  'add-note': { text: sealed('note') },
  'complete-task': { task: 't4', result: null },
  'send-message': { text: sealed('message') },
  'send-to-legal-review': { allegations: ['a1'], summary: sealed('summary') },
  'return-from-legal-review': { allegations: ['a1'], reasons: sealed('reasons') },
  'approve-legal-review': { allegations: ['a1'], opinion: null },
  'add-privileged-note': { text: sealed('privileged') },
  'decide-allegation': { allegation: 'a1', outcome: 'duplicate', barredBy: null, reasons: sealed('reasons'), words: null },
  'close-case': {},
  'correct-incident-date': { on: '2026-11-20', reason: sealed('reason') },
  'pause-clock': { clock: 'c1', cause: 'courtOrder', from: '2026-11-23', to: null, authority: sealed('court'), document: null },
  'resume-clock': { clock: 'c1', on: '2026-11-23', document: null },
  'extend-clock': { clock: 'c1', reason: sealed('reason'), authority: sealed('section'), words: sealed('words') },
  'record-outside-event': { event: 'footageRequested', on: '2026-11-23', source: sealed('source') },
  'adopt-pack': { pack: 'tests 2', shown: null, reason: sealed('reason') },
  'confirm-request': { request: 'r1' },
  'refuse-request': { request: 'r1', words: sealed('words') },
  'write-message': { text: sealed('message') },
  'change-sharing': { name: 'never', facts: [], except: null },
  'stop-contact': {},
  'change-contact-plan': { plan: sealed('plan'), mail: true },
  'withdraw-complaint': { reason: null },
  'undo-withdrawal': {},
  'replace-code': { lookup: 'lookup-2', verifyKey: 'verify-2' },
  'report-undelivered': { notice: 'l1' },
  'note-pattern': { pattern: 'likelyDuplicate', cases: ['case-2'] },
  'hand-over-work': { from: 'investigator-who-left', to: 'investigator-2' },
}

/** A case at every stage a case can be at; one with several allegations stands where its earliest one does. */
const standing: readonly { stage: Step; kase: Case }[] = [
  { stage: 'triage', kase: newComplaint() },
  { stage: 'triage', kase: accepted() },
  { stage: 'triage', kase: send(assign(accepted(['F1', 'S1']), ['a1'], 'investigator-1'), ['a1']) },
  { stage: 'investigation', kase: assigned() },
  { stage: 'investigation', kase: send(assigned(['F1', 'S1']), ['a1']) },
  { stage: 'legalReview', kase: inLegalReview() },
  { stage: 'resolution', kase: approved() },
  { stage: 'resolution', kase: decided() },
  { stage: 'closed', kase: closed() },
]

/**
 * By which doors, by whom, at which stages, and after which facts not any more: found by giving the command in every one of these
 * ways, not by reading its rule.
 */
export const limitsOf = (name: CommandName): { doors: Door[]; roles: Role[]; stages: Step[]; staleAfter: FactType[] } => ({
  doors: doors.filter((door) => standing.some(({ kase }) => !isRefused(tried(kase, name, { door }), ['wrong-door']))),
  roles: roles.filter((role) => tries(name, givers(role)).some((verdict) => !isRefused(verdict, barred))),
  stages: [...new Set(standing.filter(({ kase }) => canBeGiven(kase, name)).map(({ stage }) => stage))],
  staleAfter: factTypes.filter((type) => tries(name, anyone, [{ type } as Fact]).some((verdict) => isRefused(verdict, ['stale']))),
})

const barred = ['wrong-door', 'no-access', 'not-your-role']
const anyone = ['complainant', 'post', ...staff.map((one) => one.id)]
const givers = (role: Role) => staff.filter((one) => one.roles.length === 1 && one.roles.includes(role)).map((one) => one.id)

const canBeGiven = (kase: Case, name: CommandName): boolean =>
  anyone.some((by) => !isRefused(tried(kase, name, { by }), [...barred, 'wrong-stage']))

const tries = (name: CommandName, people: readonly string[], since: readonly Fact[] = []): readonly Verdict[] =>
  standing.flatMap(({ kase }) => people.map((by) => tried(kase, name, { by, since })))

const tried = (kase: Case, name: CommandName, how: How): Verdict => give(kase, name, inputs[name] as never, how)

const isRefused = (verdict: Verdict, codes: readonly Refusal['refused'][]): boolean => isRefusal(verdict) && codes.includes(verdict.refused)
