import type { Case } from '../../domain/case/case.ts'
import type { StaffMember } from '../../domain/case/staff.ts'
import type { RulePack } from '../../domain/clocks/rule.ts'
import type { CommandRule } from '../../domain/commands/command.ts'
import type { Field } from '../../domain/commands/fields.ts'
import { packName } from '../../domain/consequences/under-pack.ts'
import { settledOffices } from '../../domain/routing/routing-facts.ts'
import { circumstanceAnswers } from '../../domain/urgency/circumstances.ts'
import { anyClock } from './any-clock.ts'
import { anyPackage } from './any-package.ts'
import type { Dice } from './dice.ts'

export type Input = Readonly<Record<string, unknown>>
type Around = { kase: Case; staff: readonly StaffMember[]; dice: Dice; at: string; packs?: readonly RulePack[] }

/** Something that cannot be filled in: the case has nothing of the kind. */
const nothing = Symbol('nothing to pick')

/**
 * An input as somebody could give it on this case, made from the fields of the command alone, so that a new command is lived without a
 * word here. Null if the case has nothing that a required field could name.
 */
export function anyInput(rule: CommandRule, around: Around): Input | null {
  const filled = Object.entries(rule.fields).map(([name, field]) => [name, filledIn(name, field, around)] as const)
  if (filled.some(([name, value]) => value === nothing && !rule.fields[name]?.optional)) return null
  const input = Object.fromEntries(filled.map(([name, value]) => [name, value === nothing ? null : value]))
  if (rule.fields.clock) return lawful(rule, input, around)
  return rule.fields.office?.kind === 'routeOffice' ? packed(input, around) : input
}

/** A package as somebody makes it who looked up what may be shared: who complained stands in it exactly if the office may know. */
function packed(input: Input, { kase, dice, at }: Around): Input {
  const fitting = anyPackage(kase, dice, at.slice(0, 10))
  return fitting ? { ...input, ...fitting, person: fitting.shares === 'withName' ? sealedUnder('identity') : null } : input
}

/** What is done to a limit as somebody does it who looked up what its law lets them do. */
function lawful(rule: CommandRule, input: Input, { kase, dice, at, packs = [] }: Around): Input {
  const fitting = anyClock(kase, { packs, leadsTo: rule.leadsTo, at, dice })
  if (!fitting) return input
  return { ...input, clock: fitting.clock, ...(rule.fields.cause && { cause: fitting.cause }) }
}

function filledIn(name: string, field: Field, around: Around): unknown {
  const { kase, staff, dice, at, packs = [] } = around
  if (field.optional && dice.chance(0.5)) return null
  switch (field.kind) {
    case 'text':
    case 'record':
      return sealedUnder(field.seal)
    case 'choice':
      return dice.one(field.of)
    case 'choices':
      return dice.some(field.of, Math.max(field.min ?? 0, 1), 3)
    case 'cases':
      return dice.some(['one-case', 'another-case', 'a-third-case'], 1, 3)
    case 'routeOffice':
      return someone(settledOffices(kase), dice)
    case 'answers':
      return Object.fromEntries(dice.some(field.of, 1, 2).map((one) => [one, dice.one(circumstanceAnswers)]))
    case 'entry':
      // Lives are lived without registers: whatever is named is not in them.
      return 'no-such-entry'
    case 'pack':
      return someone(packs.map(packName), dice)
    case 'yes':
      return dice.chance(0.5)
    case 'allegation':
    case 'allegations':
      return allegations(field, kase, dice)
    case 'staff':
      return someone(
        staff.filter((one) => one.roles.includes(field.role)).map((one) => one.id),
        dice,
      )
    case 'member':
      return dice.one(staff).id
    case 'date':
      return new Date(Date.parse(at) - dice.below(20) * 86_400_000).toISOString().slice(0, 10)
    default:
      return someOther(name, field, around)
  }
}

/** A text as the rules see it: something sealed that they carry about and never read. */
export const sealedUnder = (key: string): string => `${key}.1.simulated.input.AAAA`

function allegations(field: Field & { kind: 'allegation' | 'allegations' }, kase: Case, dice: Dice): unknown {
  const ids = kase.allegations.filter((one) => field.at.includes(one.step)).map((one) => one.id)
  if (ids.length === 0) return nothing
  return field.kind === 'allegation' ? dice.one(ids) : dice.chance(0.6) ? ids : dice.some(ids, 1, ids.length)
}

/** Whatever else a field asks for is something the case has: a `task` is one of its tasks, a code named `notice` one of its notices. */
function someOther(name: string, field: Field, { kase, dice }: Around): unknown {
  const lists = kase as unknown as Readonly<Record<string, unknown>>
  const list = lists[`${field.kind}s`] ?? lists[`${name}s`]
  if (Array.isArray(list))
    return someone(
      list.map((one: { id: string }) => one.id),
      dice,
    )
  return field.kind === 'code' ? `${name}-${dice.below(1_000_000)}` : nothing
}

const someone = (ids: readonly string[], dice: Dice): unknown => (ids.length === 0 ? nothing : dice.one(ids))
