import type { Step } from '../case/case.ts'
import type { Role } from '../case/staff.ts'
import type { Sealed, SealKey } from '../complaint/sealed.ts'
import type { RegisterName } from '../registers/kinds.ts'
import type { CircumstanceAnswer } from '../urgency/circumstances.ts'

/**
 * One thing a command asks for. Forms, validators, the API's description and the sealing of texts are all read from it.
 * `text` and `record` are sealed under the named key before they are stored; everything else is open.
 */
export type Field = { optional?: true } & (
  | { kind: 'text'; seal: SealKey; max: number }
  | { kind: 'record'; seal: SealKey; shape: 'contactPlan' }
  | { kind: 'choice'; of: readonly string[] }
  | { kind: 'choices'; of: readonly string[]; min?: number }
  | { kind: 'yes' }
  | { kind: 'allegation' | 'allegations'; at: readonly Step[] }
  | { kind: 'staff'; role: Role }
  | { kind: 'task' }
  | { kind: 'subject' }
  | { kind: 'request' }
  | { kind: 'referral' }
  /** An office on the settled route of one of the allegations. */
  | { kind: 'routeOffice' }
  | { kind: 'code' }
  /** An entry of a register, by its id. */
  | { kind: 'entry'; register: RegisterName }
  /** Yes, no or unknown to any of several questions; those left out are not answered. */
  | { kind: 'answers'; of: readonly string[] }
  /** A calendar day of the office, YYYY-MM-DD. */
  | { kind: 'date' }
  /** Other cases, by their ids: only jobs that look across cases name them. */
  | { kind: 'cases' }
  /** Somebody of the office by their id, whatever their role: only jobs name them. */
  | { kind: 'member' }
  /** A version of a rule pack by its name, `co 2`. */
  | { kind: 'pack' }
  /** The code of what a page showed before it was sent. */
  | { kind: 'shown' }
  /** A clock of the case: one that the office owes and that runs, or any. */
  | { kind: 'clock'; any?: true }
)
export type Fields = Readonly<Record<string, Field>>

type Value<F extends Field> = F extends { kind: 'text' | 'record'; seal: infer K extends SealKey }
  ? Sealed<K>
  : F extends { kind: 'choice'; of: readonly (infer C)[] }
    ? C
    : F extends { kind: 'choices'; of: readonly (infer C)[] }
      ? readonly C[]
      : F extends { kind: 'allegations' | 'cases' }
        ? readonly string[]
        : F extends { kind: 'yes' }
          ? boolean
          : F extends { kind: 'answers'; of: readonly (infer C extends string)[] }
            ? Readonly<Partial<Record<C, CircumstanceAnswer>>>
            : string

/** What a command's `decide` receives: its fields with every text already sealed, an omitted optional one as null. */
export type InputOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends { optional: true } ? Value<F[K]> | null : Value<F[K]> }
