import type { Task } from '../../domain/case/tasks.ts'
import type { Given } from '../../domain/commands/ground.ts'
import { type ClockDesk, isBarred, mustRefuseOfClocks } from './reference-clocks.ts'
import { mustRefuseReferral, type ReferralDesk } from './reference-referrals.ts'
import { type Model, type Part, rolesOf, sees, stageIn, table, type Wish } from './reference-table.ts'

/** What lies on the desk: the work, limits, notices, referrals and urgency of the case, which the model takes as they are. */
export type Desk = ReferralDesk &
  ClockDesk & {
    tasks: readonly Task[]
    notices: readonly { id: string }[]
    priority: string | null
    circumstances?: Readonly<Record<string, { answer: string } | undefined>>
    subjects: readonly { id: string; joinedTo?: string; link?: { officer: string | null; agency: string | null } }[]
    urgency?: { findings: readonly { setAside: boolean }[]; proposal: { by: string } | null }
  }

export const newModel = (): Model => ({
  declined: false,
  withdrawn: false,
  parts: [],
  made: 0,
  wishes: [],
  shares: ['name if asked', 'internalInvestigators', 'legalHelp'],
  excepted: false,
  stopped: false,
})

/** What a command says of allegations, as a list. */
const partsNamed = (model: Model, { input }: Given) =>
  [input.allegations ?? input.allegation ?? []].flat().map((id) => model.parts.find((part) => part.id === id))

/** Whether the command must be refused. */
export function mustRefuse(model: Model, given: Given, desk: Desk): boolean {
  const rule = table[given.name]
  if (!rule || rule.door !== given.door) return true
  if (rule.door === 'staff' && !(sees(model, given.by) && rolesOf(given.by).some((role) => rule.roles.includes(role)))) return true
  if (given.since.some((fact) => rule.stale.includes(fact.type)) || !rule.stages.includes(stageIn(model))) return true
  if (rule.at[0] !== '' && partsNamed(model, given).some((part) => !part || !rule.at.includes(part.step))) return true
  return mustRefuseFor[given.name]?.(model, given, desk) ?? false
}

const findings = ['sustained', 'notSustained', 'exonerated', 'unfounded']
const byHand = [
  'askForFootage',
  'interviewComplainant',
  'readMessage',
  'followWithdrawal',
  'reachAnotherWay',
  'lookAtPattern',
  'askConsentAgain',
  'tellWhatWasSent',
]

/** A day says since or until when something is so, which is then said too, now or before. */
const hasDayWithoutYes = (input: Given['input'], { circumstances: known = {} }: Desk): boolean =>
  ['heldNow', 'moveExpected', 'evidenceAtRisk'].some(
    (name) => input[name] !== null && ((input.answers as Record<string, string>)[name] ?? known[name]?.answer) !== 'yes',
  )

const mustRefuseFor: Readonly<Record<string, (model: Model, given: Given, desk: Desk) => boolean>> = {
  'accept-complaint': (model, { input }, { priority }) => model.parts.length > 0 || (priority ?? 'P9') < String(input.priority),
  'record-circumstances': (_, { input }, desk) => String(input.heldNow ?? '') > '2040' || hasDayWithoutYes(input, desk),
  'record-first-contact': (_, __, desk) => !runs(desk, 'firstContact'),
  'record-urgent-action': (_, { input }, desk) => !runs(desk, String(input.action)),
  'confirm-urgency': (_, __, { urgency }) => !urgency?.findings.some((one) => !one.setAside),
  'raise-urgency': (_, { input }, { priority }) => (priority ?? 'P9') <= String(input.priority),
  'propose-lower-urgency': (_, { input }, { priority }) => priority === null || priority >= String(input.priority),
  'confirm-lower-urgency': (_, { by }, { urgency }) => !urgency?.proposal || urgency.proposal.by === by,
  'decline-complaint': (model, given, desk) =>
    model.parts.length > 0 ||
    (given.input.reason === 'withdrawn' && !model.withdrawn) ||
    (given.input.reason === 'timeBarred' && !isBarred(given, desk)),
  'assign-investigator': (_, { input }) =>
    !['investigator-1', 'investigator-2', 'investigates-and-supervises', 'investigates-and-reviews'].includes(String(input.investigator)),
  'describe-subject': (_, { input }) => ['mask', 'uniform', 'patch', 'vehicle', 'plate', 'badge'].every((mark) => input[mark] === null),
  'identify-subject': (_, { input }, desk) => !subjectOf(desk, input.subject),
  'join-subjects': (_, { input }, desk) => {
    const two = [subjectOf(desk, input.subject), subjectOf(desk, input.into)]
    return two[0] === two[1] || two.some((one) => !one || one.joinedTo !== undefined)
  },
  'part-subjects': (_, { input }, desk) => subjectOf(desk, input.subject)?.joinedTo === undefined,
  'link-subject': (_, { input }, desk) =>
    !subjectOf(desk, input.subject) || Boolean(subjectOf(desk, input.subject)?.joinedTo) || input.officer === 'operation-1',
  'propose-routes': (_, __, desk) => !desk.subjects.some(({ link }) => link?.officer || link?.agency),
  'set-operation': (_, { input }) => input.operation !== null && input.operation !== 'operation-1',
  'add-allegation': (model) => model.parts.length === 0,
  'split-allegation': (model, given) => partsNamed(model, given).some((part) => isElsewhere(part, given.by)),
  'retype-allegation': (model, given) => partsNamed(model, given).some((part) => isElsewhere(part, given.by)),
  'merge-allegations': (model, given) => {
    const into = model.parts.find((part) => part.id === given.input.into)
    if (!into || !['triage', 'investigation'].includes(into.step)) return true
    const named = partsNamed(model, given)
    return named.includes(into) || (into.step === 'triage' && named.some((part) => part?.step === 'investigation'))
  },
  'record-authority': (_, { input }) => input.on === '2099-01-01',
  ...mustRefuseReferral,
  'send-to-legal-review': (model, given) => partsNamed(model, given).some((part) => part?.investigator !== given.by),
  'approve-legal-review': (model, given) => partsNamed(model, given).some((part) => part?.investigator === given.by),
  'decide-allegation': (model, given, desk) => {
    const [part] = partsNamed(model, given)
    if (findings.includes(String(given.input.outcome)) && part?.step !== 'resolution') return true
    if (given.input.outcome === 'timeBarred' && !isBarred(given, desk)) return true
    return part?.investigator === given.by || (given.input.outcome === 'withdrawn' && !model.withdrawn)
  },
  'close-case': (model) => model.parts.some((part) => !part.decided),
  'confirm-request': (model, { input }) => wishOf(model, input.request)?.ended ?? true,
  'refuse-request': (model, { input }) => wishOf(model, input.request)?.ended ?? true,
  'complete-task': (_, { input, by }, { tasks }) => {
    const task = tasks.find((one) => one.id === input.task)
    if (!task || (!task.doneAt && !byHand.includes(task.kind))) return true
    const mine = 'user' in task.owner ? task.owner.user === by : rolesOf(by).includes(task.owner.role)
    return !task.doneAt && !mine && !rolesOf(by).includes('supervisor')
  },
  ...mustRefuseOfClocks,
  'report-undelivered': (_, { input }, { notices }) => notices.every((notice) => notice.id !== input.notice),
}

const subjectOf = ({ subjects }: Desk, id: unknown) => subjects.find((one) => one.id === id)

const runs = (desk: Desk, rule: string): boolean => desk.clocks.some((clock) => clock.rule === rule && !clock.metAt)

const isElsewhere = (part: Part | undefined, by: string): boolean =>
  part?.step === 'investigation' && part.investigator !== by && !rolesOf(by).includes('supervisor')

const wishOf = (model: Model, id: unknown): Wish | undefined => model.wishes[Number(String(id).slice(1)) - 1]

/** What an accepted command changes. */
export function follow(model: Model, given: Given): void {
  const parts = partsNamed(model, given).flatMap((part) => part ?? [])
  changes[given.name]?.(model, given, parts)
}

const every = (parts: readonly Part[], change: Partial<Part>): void => {
  for (const part of parts) Object.assign(part, change)
}

const changes: Readonly<Record<string, (model: Model, given: Given, parts: readonly Part[]) => void>> = {
  'accept-complaint': (model, { input }) => {
    const codes = input.allegations as string[]
    model.parts = codes.map((_, i) => ({ id: `a${i + 1}`, step: 'triage', investigator: null, decided: false }))
    model.made = codes.length
  },
  'add-allegation': (model) => {
    model.made += 1
    model.parts.push({ id: `a${model.made}`, step: 'triage', investigator: null, decided: false })
  },
  'split-allegation': (model, _, [part]) => {
    model.made += 1
    if (part) model.parts.push({ ...part, id: `a${model.made}` })
  },
  'merge-allegations': (model, _, parts) => {
    model.parts = model.parts.filter((part) => !parts.includes(part))
  },
  'decline-complaint': (model) => {
    model.declined = true
  },
  'assign-investigator': (_, { input }, parts) => every(parts, { step: 'investigation', investigator: String(input.investigator) }),
  'send-to-legal-review': (_, __, parts) => every(parts, { step: 'legalReview' }),
  'return-from-legal-review': (_, __, parts) => every(parts, { step: 'investigation' }),
  'approve-legal-review': (_, __, parts) => every(parts, { step: 'resolution' }),
  'decide-allegation': (_, __, parts) => every(parts, { step: 'resolution', decided: true }),
  'close-case': (model) => every(model.parts, { step: 'closed' }),
  'confirm-request': (model, { input }) => comeTrue(model, wishOf(model, input.request)),
  'refuse-request': (model, { input }) => end(wishOf(model, input.request)),
  'withdraw-complaint': (model, { at }) => {
    if (!model.withdrawn && !waits(model, 'withdrawal')) wish(model, { kind: 'withdrawal', madeAt: at })
  },
  'undo-withdrawal': (model) => {
    if (!waits(model, 'withdrawal')) model.withdrawn = false
    end(waits(model, 'withdrawal'))
  },
  'change-contact-plan': (model, { at }) => wish(model, { kind: 'contactPlan', madeAt: at }),
  'stop-contact': (model) => {
    model.stopped = true
    end(waits(model, 'contactPlan'))
  },
  'change-sharing': (model, given) => share(model, given),
}

/** Lets time pass: wishes come true 72 hours after they were made, the oldest first; none of somebody who stopped all contact. */
export function passTime(model: Model, until: string): void {
  if (model.stopped) return
  const due = model.wishes.filter((one) => !one.ended && one.dueAt <= Date.parse(until)).sort((a, b) => a.dueAt - b.dueAt)
  for (const one of due) if (!one.ended) comeTrue(model, one)
}

const waits = (model: Model, kind: Wish['kind']): Wish | undefined => model.wishes.find((one) => one.kind === kind && !one.ended)

function end(wish: Wish | undefined): void {
  if (wish) wish.ended = true
}

type NewWish = Partial<Wish> & Pick<Wish, 'kind'> & { madeAt: string }

function wish(model: Model, { kind, madeAt, shares = [], excepted = false }: NewWish): void {
  end(waits(model, kind))
  model.wishes.push({ kind, dueAt: Date.parse(madeAt) + 72 * 3_600_000, ended: false, shares, excepted })
}

function comeTrue(model: Model, wish: Wish | undefined): void {
  end(wish)
  if (wish?.kind === 'withdrawal') model.withdrawn = true
  if (wish?.kind === 'contactPlan') model.stopped = false
  if (wish?.kind === 'sharing') Object.assign(model, { shares: wish.shares, excepted: wish.excepted })
}

/** What is shared is a list of who learns what; less of it holds at once, more is a wish. */
function share(model: Model, { input, at }: Given): void {
  const name = { never: [], ask: ['name if asked'], yes: ['name if asked', 'name'] }[String(input.name)] ?? []
  const shares = [...name, ...(input.facts as string[])]
  const excepts = input.except !== null
  const excepted = model.excepted || excepts
  if (shares.some((one) => !model.shares.includes(one)) || (model.excepted && excepts))
    wish(model, { kind: 'sharing', madeAt: at, shares, excepted })
  else {
    end(waits(model, 'sharing'))
    Object.assign(model, { shares, excepted })
  }
}
