import type { Case } from '../../../domain/case/case.ts'
import type { StaffMember } from '../../../domain/case/staff.ts'
import type { RulePack } from '../../../domain/clocks/rule.ts'
import { type CommandRule, isRefusal, type Refusal, refuse } from '../../../domain/commands/command.ts'
import { notAllowed, wrongStage } from '../../../domain/commands/decide.ts'
import type { Field, Fields } from '../../../domain/commands/fields.ts'
import type { Calendar } from '../../../domain/commands/ground.ts'
import { packName } from '../../../domain/consequences/under-pack.ts'
import { registerNames } from '../../../domain/registers/kinds.ts'
import { dayOf } from '../words/dates.ts'
import { picksOf } from './picks.ts'

export type Input = Readonly<Record<string, unknown>>

/** What is asked of a rule beforehand: on which case, for whom, at which instant, who works here, by which rules and days. */
export type Asking = {
  kase: Case
  member: StaffMember
  staff: readonly StaffMember[]
  now: string
  pack: RulePack
  calendar: Calendar
  packs?: readonly RulePack[]
}

/**
 * Why a command cannot be given now by this person, whatever they fill in; undefined if it can. The rule itself is asked, with each
 * thing the form would offer, so that a page never offers what will be refused and never refuses on its own.
 */
export function whyNot(asking: Asking, rule: CommandRule): Refusal | undefined {
  const { kase, member } = asking
  const refusal = notAllowed(kase, rule, 'staff', member) ?? wrongStage(kase, rule)
  if (refusal) return refusal
  const trials = inputs(asking, rule.fields)
  if ('refused' in trials) return trials
  let first: Refusal | undefined
  for (const input of trials) {
    const verdict = tried(asking, rule, input)
    if (!verdict) return undefined
    first ??= verdict
  }
  return first
}

/** The first input the rule would take, for showing what would follow; null if it takes none. */
export function takenInput(asking: Asking, rule: CommandRule): Input | null {
  const trials = inputs(asking, rule.fields)
  if ('refused' in trials) return null
  for (const input of trials) if (tried(asking, rule, input) === null) return input
  return null
}

function tried({ kase, member, now, ...ground }: Asking, rule: CommandRule, input: Input): Refusal | null {
  const by = { id: member.id, roles: member.roles, door: 'staff' as const }
  const moment = { ...ground, registers: anyEntry, at: now, today: dayOf(now, ground.calendar.zone), decidedAt: now, by }
  const verdict = rule.decide(kase, input as never, moment)
  return isRefusal(verdict) ? verdict : null
}

/** Stands for whatever entry is picked, so that no page reads a register to know what it offers. */
const anyEntry = registerNames.map((register) => ({ id: 'x', register, open: {} }))

/**
 * Everything that could be picked, one thing at a time; texts are stood for by one letter, and no rule looks inside a text. Made as it is
 * asked for: most rules take the first, and a form of many choices has a thousand.
 */
function inputs(asking: Asking, fields: Fields): Iterable<Input> | Refusal {
  const choices = Object.entries(fields).map(([name, field]) => ({ name, field, values: valuesOf(asking, field) }))
  const empty = choices.find(({ values }) => values.length === 0)
  return empty ? refuse(nothingToPick[empty.field.kind] ?? 'nobody-to-pick') : everyWay(choices)
}

type Choice = { name: string; values: readonly unknown[] }

function* everyWay([first, ...rest]: readonly Choice[]): Iterable<Input> {
  if (!first) return yield {}
  for (const value of first.values) for (const input of everyWay(rest)) yield { [first.name]: value, ...input }
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
  pack: 'pack-changes-nothing',
}

function valuesOf({ kase, staff, now, calendar, pack, packs = [] }: Asking, field: Field): readonly unknown[] {
  if (field.kind === 'pack') return packs.filter((one) => one !== pack).map(packName)
  if (field.kind === 'shown') return [null]
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
