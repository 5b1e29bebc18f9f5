import type { Channel, RequestAsks } from '../../domain/case/facts.ts'
import type { TaskKind } from '../../domain/case/tasks.ts'
import type { Field, Fields } from '../../domain/commands/fields.ts'
import type { CommandName, commands } from '../../domain/commands/index.ts'
import type { Answers, Complaint } from '../../domain/complaint/complaint.ts'
import type { StaffName } from './demo-staff.ts'
import type { When } from './when.ts'

/** One complaint of the demo and what became of it. Nobody and no place in it is real. */
export type Story = {
  /** Its code and ids follow from it, so no two may share one. */
  name: string
  /** What it is about and how far it is, for whoever picks one to try. */
  about: string
  channel: Channel
  language: 'en' | 'es'
  received: When
  /** How many days before it was received it happened; left out where they did not say. */
  happenedDaysBefore?: number
  answers: Complaint
  /** In the order of time. */
  deeds: readonly Deed[]
}

/** Something somebody did on the case. `input` as they typed or picked it. */
export type Deed = { by: StaffName | 'complainant'; when: When; command: CommandName; input: PlainInput<CommandName> }

/** A story, checked as it is written. */
export const story = (told: Story): Story => told

/** One deed, with the input that its command asks for. */
export const does = <N extends CommandName>(by: Deed['by'], when: When, command: N, input: PlainInput<N>): Deed =>
  ({ by, when, command, input }) as Deed

type FieldsOf<N extends CommandName> = (typeof commands)[N]['fields']
type Optional<F extends Fields> = { [K in keyof F]: F[K] extends { optional: true } ? K : never }[keyof F]

/** The fields of a command as a person gives them: texts plain, people by name, a task or a wish by its kind. */
export type PlainInput<N extends CommandName> = {
  readonly [K in Exclude<keyof FieldsOf<N>, Optional<FieldsOf<N>>>]: Plain<FieldsOf<N>[K]>
} & { readonly [K in Optional<FieldsOf<N>>]?: Plain<FieldsOf<N>[K]> }

type Plain<F> = F extends Field
  ? F extends { kind: 'choice'; of: readonly (infer C)[] }
    ? C
    : F extends { kind: 'choices'; of: readonly (infer C)[] }
      ? readonly C[]
      : F extends { kind: 'allegations' }
        ? readonly string[]
        : F extends { kind: 'yes' }
          ? boolean
          : F extends { kind: 'staff' }
            ? StaffName
            : F extends { kind: 'task' }
              ? TaskKind
              : F extends { kind: 'request' }
                ? RequestAsks['kind']
                : F extends { kind: 'record' }
                  ? Answers
                  : string
  : never
