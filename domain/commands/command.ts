import type { Case, Step } from '../case/case.ts'
import type { Fact, FactBody, FactType } from '../case/facts.ts'
import type { Actor, Door, Role, StaffMember } from '../case/staff.ts'
import type { RulePack } from '../clocks/rule.ts'
import type { RegisterEntry } from '../registers/entry.ts'
import type { Fields, InputOf } from './fields.ts'
import type { Calendar } from './ground.ts'

/**
 * One reason against a command: a code for programs and plain parameters; the sentence is made where it is shown, in the reader's
 * language. `field`: the field of the command it is about, if it is about one.
 */
export type Reason = { refused: string; with?: Readonly<Record<string, string | number>>; field?: string }

/** Refused, with every reason at once: `also` holds those that would stand if the first one did not. */
export type Refusal = Reason & { also?: readonly Reason[] }

/** When it counts as received (`today`: that day at the office) and when it is decided, who gives it, who works here, and by which rules and days. */
export type Moment = {
  at: string
  today: string
  decidedAt: string
  by: Actor
  staff: readonly StaffMember[]
  pack: RulePack
  calendar: Calendar
  packs?: readonly RulePack[]
  confirmed?: ReadonlySet<string>
  registers?: readonly RegisterEntry[]
}

/** Everything about one command in one place: pages, permissions, refusals, the state diagram and the help page read it from here. */
export type CommandRule<F extends Fields = Fields> = {
  name: string
  doors: readonly Door[]
  /** Staff who may give it; empty for the doors without roles. */
  roles: readonly Role[]
  /** Stages of the case at which it may be given. */
  stages: readonly Step[]
  fields: F
  /** Facts that, when newer than the page, make the command stale. */
  staleAfter: readonly FactType[]
  /** The fact it is given for, shown beforehand as what will follow. */
  leadsTo: FactType
  /** How it moves an allegation, for the state diagram. */
  moves: readonly { from: Step; to: Step }[]
  /** The facts that follow, none if it is already so, or a refusal. Pure. */
  decide(kase: Case, input: InputOf<F>, moment: Moment): readonly FactBody[] | Refusal
}

/** Writes a command rule so that the type of its input follows from its fields. */
export const command = <const F extends Fields>(rule: CommandRule<F>): CommandRule<F> => rule

export const isRefusal = <T>(verdict: readonly T[] | Refusal): verdict is Refusal => 'refused' in verdict

export const refuse = (refused: string, parameters?: Reason['with'] | null, field?: string): Refusal => ({
  refused,
  ...(parameters && { with: parameters }),
  ...(field && { field }),
})

/** Every reason of a refusal, the first one first. */
export const reasonsOf = ({ also = [], ...first }: Refusal): readonly Reason[] => [first, ...also]

/** All of these that stand as one refusal, each reason once; undefined if none stands. A rule names here what does not rest on each other. */
export function allReasons(...found: readonly (Refusal | false | null | undefined)[]): Refusal | undefined {
  const [first, ...also] = found
    .flatMap((one) => (one ? reasonsOf(one) : []))
    .filter((one, i, all) => all.findIndex((other) => isSame(one, other)) === i)
  return first && (also.length > 0 ? { ...first, also } : first)
}

const isSame = (one: Reason, other: Reason): boolean =>
  one.refused === other.refused && one.field === other.field && JSON.stringify(one.with ?? null) === JSON.stringify(other.with ?? null)

export type Verdict = readonly Fact[] | Refusal
