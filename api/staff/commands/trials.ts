import type { Case } from '../../../domain/case/case.ts'
import type { StaffMember } from '../../../domain/case/staff.ts'
import type { RulePack } from '../../../domain/clocks/rule.ts'
import { type CommandRule, isRefusal, type Refusal, refuse } from '../../../domain/commands/command.ts'
import { misplaced, notAllowed } from '../../../domain/commands/decide.ts'
import type { Field, Fields } from '../../../domain/commands/fields.ts'
import type { Calendar } from '../../../domain/commands/ground.ts'
import { dayOf } from '../words/dates.ts'
import { picksOf } from './picks.ts'

export type Input = Readonly<Record<string, unknown>>

/** What is asked of a rule beforehand: on which case, for whom, at which instant, who works here, by which rules and days. */
export type Asking = { kase: Case; member: StaffMember; staff: readonly StaffMember[]; now: string; pack: RulePack; calendar: Calendar }

/**
 * Why a command cannot be given now by this person, whatever they fill in; undefined if it can. The rule itself is asked, with each
 * thing the form would offer, so that a page never offers what will be refused and never refuses on its own.
 */
export function whyNot(asking: Asking, rule: CommandRule): Refusal | undefined {
  const { kase, member } = asking
  const refusal = notAllowed(kase, rule, 'staff', member) ?? misplaced(kase, rule, { input: {} })
  if (refusal) return refusal
  const trials = inputs(asking, rule.fields)
  if ('refused' in trials) return trials
  const refusals = trials.map((input) => tried(asking, rule, input)).filter((one) => one !== null)
  return refusals.length === trials.length ? refusals[0] : undefined
}

/** The first input the rule would take, for showing what would follow; null if it takes none. */
export function takenInput(asking: Asking, rule: CommandRule): Input | null {
  const trials = inputs(asking, rule.fields)
  return 'refused' in trials ? null : (trials.find((input) => tried(asking, rule, input) === null) ?? null)
}

function tried({ kase, member, now, ...ground }: Asking, rule: CommandRule, input: Input): Refusal | null {
  const by = { id: member.id, roles: member.roles, door: 'staff' as const }
  const verdict = rule.decide(kase, input as never, { ...ground, at: now, today: dayOf(now, ground.calendar.zone), decidedAt: now, by })
  return isRefusal(verdict) ? verdict : null
}

/** Everything that could be picked, one thing at a time; texts are stood for by one letter, and no rule looks inside a text. */
function inputs(asking: Asking, fields: Fields): readonly Input[] | Refusal {
  let all: readonly Input[] = [{}]
  for (const [name, field] of Object.entries(fields)) {
    const values = valuesOf(asking, field)
    if (values.length === 0) return refuse(nothingToPick[field.kind] ?? 'nobody-to-pick')
    all = all.flatMap((input) => values.map((value) => ({ ...input, [name]: value })))
  }
  return all
}

const nothingToPick: Partial<Record<Field['kind'], string>> = {
  allegation: 'no-allegation-there',
  allegations: 'no-allegation-there',
  staff: 'nobody-to-pick',
  task: 'no-task-to-complete',
  request: 'no-wish-waits',
  subject: 'no-subject-there',
  clock: 'no-clock-runs',
  referral: 'no-referral-open',
  routeOffice: 'no-route-settled',
}

function valuesOf({ kase, staff, now, calendar }: Asking, field: Field): readonly unknown[] {
  const picks = picksOf(kase, field, staff)
  // The two days a case always has; of those in between, a person knows more.
  if (field.kind === 'date' && field.optional) return [null]
  if (field.kind === 'date') return [...new Set([kase.receivedAt, now].map((at) => dayOf(at, calendar.zone)))]
  // A text that may be left out is tried both ways: with some choices it must be there, with others not.
  if (picks === null && field.kind === 'text' && field.optional) return ['x', null]
  if (field.kind === 'answers') return [{}]
  // Which clock has passed matters to one outcome only, and only the person knows whether they mean it.
  if (field.kind === 'clock' && field.optional) return [null]
  if (picks === null) return [field.kind === 'yes' ? true : 'x']
  if (field.kind === 'choices') return [picks.slice(0, field.min ?? 0)]
  return field.kind === 'allegations' ? picks.map((pick) => [pick]) : picks
}
