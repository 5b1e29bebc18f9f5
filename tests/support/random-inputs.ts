import { allegationCodes } from '../../domain/allegations/taxonomy.ts'
import type { Case } from '../../domain/case/case.ts'
import { outcomes, priorities } from '../../domain/case/outcomes.ts'
import { patternKinds } from '../../domain/case/patterns.ts'
import { factsReaders, nameSharing } from '../../domain/case/sharing.ts'
import { subjectAgencies } from '../../domain/case/subject-agencies.ts'
import type { Given } from '../../domain/commands/ground.ts'
import { authorities } from '../../domain/routing/authority.ts'
import { routePlaces } from '../../domain/routing/routing.ts'
import { marks } from '../../domain/subjects/subject-facts.ts'
import { isUrgentAction, urgentActions } from '../../domain/urgency/actions.ts'
import { circumstanceAnswers, circumstances } from '../../domain/urgency/circumstances.ts'
import { contactResults } from '../../domain/urgency/urgency-facts.ts'
import { sealed } from './cases.ts'
import type { Throw } from './dice.ts'
import { staff } from './office.ts'
import { referralInputs } from './random-referrals.ts'
import { type Model, table } from './reference-table.ts'

export const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T

/** Everyone who might try something, people who are not there at all among them. */
export const people = [...staff.map((one) => one.id), 'complainant', 'post', 'nobody']

const investigators = staff.filter((one) => one.roles.includes('investigator')).map((one) => one.id)

/** Allegations a command may be tried on: such as stand right for it, or any, one that nobody made among them. */
function some({ bent, n }: Throw, model: Model, name: string): readonly string[] {
  const right = model.parts.filter((part) => table[name]?.at.includes(part.step)).map((part) => part.id)
  const from = bent !== 'anyhow' && right.length > 0 ? right : ['a1', 'a2', 'a3', 'a9']
  return from.filter((_, i) => i === n % from.length || ((n >> i) & 1) === 1)
}

/** An allegation that is this investigator's, if one is. */
const own = (dice: Throw, model: Model, by: string, name: string): string | undefined =>
  model.parts.find((part) => dice.bent !== 'anyhow' && part.investigator === by && part.step === 'investigation')?.id ??
  some(dice, model, name)[0]

/** A wish that still waits if there is one, or any, one that nobody made among them. */
function aWish({ bent, n }: Throw, { wishes }: Model): string {
  const ids = [...wishes.keys()]
  const waiting = ids.filter((i) => wishes[i]?.ended === false)
  return `r${1 + pick(bent !== 'anyhow' && waiting.length > 0 ? waiting : [...ids, ids.length], n)}`
}

const text = sealed<never>('text')

/** The limit that a law sets when the dice are bent to what fits, or any clock, one that is not there among them. */
const aClock = ({ bent, n }: Throw): string => (bent !== 'anyhow' ? 'c3' : `c${1 + (n % 7)}`)

/** A day some days before an instant, after it if the number is negative. */
const dayBefore = (at: string, days: number): string => new Date(Date.parse(at) - days * 86_400_000).toISOString().slice(0, 10)

/** What is filled in for each command: right for where the case stands when the dice are bent that way, else whatever comes. */
export const inputs: Readonly<Record<string, (dice: Throw, model: Model, kase: Case, by: string, at: string) => Given['input']>> = {
  'acknowledge-complaint': ({ n }) => ({ words: n % 2 ? text : null }),
  'accept-complaint': ({ n, m }) => ({
    allegations: [0, 7, 14].slice(0, 1 + (n % 3)).map((i) => pick(allegationCodes, m + i)),
    priority: n % 5 ? 'P0' : 'P1',
  }),
  'record-circumstances': ({ n, m }) => ({
    answers: { [pick(circumstances, n)]: pick(circumstanceAnswers, m % 4), heldNow: 'yes' },
    heldNow: m % 5 ? null : m % 2 ? '2050-01-01' : '2026-11-20',
    moveExpected: null,
    evidenceAtRisk: null,
    source: null,
  }),
  'record-first-contact': ({ n }) => ({ result: pick(contactResults, n), text }),
  'record-urgent-action': ({ bent, n }, _, { clocks }) => {
    const owed = clocks.filter((clock) => !clock.metAt && isUrgentAction(clock.rule)).map((clock) => clock.rule)
    return { action: pick(bent !== 'anyhow' && owed.length > 0 ? owed : urgentActions, n), text }
  },
  'raise-urgency': ({ n }) => ({ priority: pick(priorities, n), reasons: null }),
  'propose-lower-urgency': ({ n, m }) => ({ priority: n % 4 ? 'P3' : pick(priorities, m), reasons: text }),
  'decline-complaint': ({ n }) => ({
    reason: pick(['duplicate', 'withdrawn', 'timeBarred'], n),
    barredBy: pick(['c3', 'c4', null], n),
    explanation: text,
    words: null,
  }),
  'assign-investigator': (dice, model) => ({
    allegations: some(dice, model, 'assign-investigator'),
    investigator: pick(dice.m % 10 ? investigators : people, dice.m),
  }),
  'name-subject': (dice, model) => ({ allegations: some(dice, model, 'name-subject'), agency: 'ice', name: text }),
  'describe-subject': (dice, model) => ({
    ...Object.fromEntries(marks.map((mark) => [mark, null])),
    allegations: some(dice, model, 'describe-subject'),
    agency: 'unknown',
    mask: dice.m % 5 ? text : null,
  }),
  'identify-subject': ({ n }, _, { subjects }) => ({
    subject: `s${1 + (n % (subjects.length + 1))}`,
    agency: 'ice',
    name: text,
    reasons: text,
  }),
  'join-subjects': ({ bent, n, m }, _, { subjects }) => {
    const [one, other] = subjects.filter(({ joinedTo }) => !joinedTo)
    if (bent !== 'anyhow' && one && other) return { subject: other.id, into: one.id, reasons: text }
    return { subject: `s${1 + (n % (subjects.length + 1))}`, into: `s${1 + (m % (subjects.length || 1))}`, reasons: text }
  },
  'part-subjects': ({ bent, n }, _, { subjects }) => {
    const joined = subjects.filter((one) => one.joinedTo)
    return { subject: pick(bent !== 'anyhow' && joined.length > 0 ? joined : subjects, n)?.id ?? 's1', reasons: text }
  },
  'link-subject': ({ n, m }, _, { subjects }) => ({
    subject: `s${1 + (n % (subjects.length + 1))}`,
    officer: pick(['officer-1', 'operation-1', null], m),
    agency: pick(['agency-1', null], n),
  }),
  'set-operation': ({ n }) => ({ operation: pick(['operation-1', 'officer-1', null], n) }),
  'add-allegation': ({ n }) => ({ code: pick(allegationCodes, n), reasons: text }),
  'split-allegation': (dice, model, _, by) => ({
    allegation: own(dice, model, by, 'split-allegation'),
    code: pick(allegationCodes, dice.m),
    reasons: text,
  }),
  'merge-allegations': (dice, model) => {
    const [into, ...rest] = some({ ...dice, n: dice.m | 3 }, model, 'merge-allegations').toReversed()
    return { allegations: rest.length > 0 ? rest : ['a9'], into, reasons: text }
  },
  'retype-allegation': (dice, model, _, by) => ({
    allegation: own(dice, model, by, 'retype-allegation'),
    code: pick(allegationCodes, dice.m),
    reasons: text,
  }),
  'record-authority': (dice, model) => ({
    allegations: some(dice, model, 'record-authority'),
    employer: pick(subjectAgencies, dice.n),
    authority: pick(authorities, dice.m),
    certified: 'notKnown',
    place: pick(routePlaces, dice.n),
    on: pick([null, '2026-11-03', '2099-01-01'], dice.m),
    also: [],
    conflicts: dice.n % 3 ? [] : ['LIA'],
  }),
  'confirm-routes': (dice, model) => ({ allegations: some(dice, model, 'confirm-routes'), disputeRead: null }),
  'override-routes': (dice, model) => ({
    allegation: some(dice, model, 'override-routes')[0],
    offices: pick([['AG'], ['LIA', 'SOC'], []], dice.n),
    reason: text,
  }),
  ...referralInputs,
  'add-note': () => ({ text }),
  'complete-task': ({ n }, _, { tasks }) => ({ task: `t${1 + (n % (tasks.length + 1))}`, result: null }),
  'send-message': () => ({ text }),
  'send-to-legal-review': (dice, model, _, by) => {
    const own = model.parts.filter((part) => part.step === 'investigation' && part.investigator === by).map((part) => part.id)
    return { allegations: dice.bent !== 'anyhow' && own.length > 0 ? own : some(dice, model, 'send-to-legal-review'), summary: text }
  },
  'return-from-legal-review': (dice, model) => ({ allegations: some(dice, model, 'return-from-legal-review'), reasons: text }),
  'approve-legal-review': (dice, model) => ({ allegations: some(dice, model, 'approve-legal-review'), opinion: null }),
  'add-privileged-note': () => ({ text }),
  'decide-allegation': (dice, model) => ({
    allegation: some(dice, model, 'decide-allegation')[0],
    outcome: pick(outcomes, dice.m),
    barredBy: pick(['c1', 'c3', 'c4', 'c9', null], dice.n),
    reasons: text,
    words: null,
  }),
  'correct-incident-date': ({ n }) => ({ on: dayBefore('2026-11-23T12:00:00Z', (n % 20) - 4), reason: text }),
  'pause-clock': (dice, _, __, ___, at) => ({
    clock: aClock(dice),
    cause: dice.m % 5 ? 'courtOrder' : 'mediation',
    from: dayBefore(at, (dice.n % 12) - 1),
    to: dice.m % 3 ? null : dayBefore(at, (dice.n % 12) - (dice.m % 9)),
    authority: text,
    document: null,
  }),
  'resume-clock': (dice, _, __, ___, at) => ({ clock: aClock(dice), on: dayBefore(at, (dice.m % 4) - 1), document: null }),
  'extend-clock': (dice) => ({ clock: aClock(dice), reason: text, authority: text, words: text }),
  'record-outside-event': ({ n, m }, _, __, ___, at) => ({
    event: pick(['footageRequested', 'footageReleased', 'chiefDecided'], m),
    on: dayBefore(at, (n % 9) - 1),
    source: text,
  }),
  'adopt-pack': ({ n, m }) => ({
    pack: pick(['tests 2', 'tests 1', 'tests 2', 'tests 9'], n),
    shown: m % 5 ? null : '00000000',
    reason: text,
  }),
  'confirm-request': (dice, model) => ({ request: aWish(dice, model) }),
  'refuse-request': (dice, model) => ({ request: aWish(dice, model), words: text }),
  'write-message': () => ({ text }),
  'change-sharing': ({ n, m }) => ({
    name: pick(nameSharing, n),
    facts: factsReaders.filter((_, i) => (m >> i) & 1),
    except: m % 5 ? null : text,
  }),
  'change-contact-plan': ({ n }) => ({ plan: text, mail: n % 2 === 0 }),
  'withdraw-complaint': () => ({ reason: null }),
  'replace-code': ({ n }) => ({ lookup: `lookup-${n % 3}`, verifyKey: 'verify' }),
  'note-pattern': ({ n, m }) => ({
    pattern: pick(patternKinds, n),
    cases: ['case-2', 'case-3', 'case-4'].filter((_, i) => i === m % 3 || ((m >> i) & 1) === 1),
  }),
  'hand-over-work': ({ n, m }) => ({ from: pick(people, n), to: m % 3 ? pick(people, m) : null }),
  'report-undelivered': ({ n }, _, { notices }) => ({ notice: `l${1 + (n % (notices.length + 1))}` }),
}
