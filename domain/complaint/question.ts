/** True when the named choice, on a screen that is itself asked, holds one of these options. */
export type Condition = { readonly field: string; readonly anyOf: readonly string[] }

type Base = {
  /** Unique among all questions; the answer stands under it in a complaint. */
  readonly name: string
  readonly required?: true
  /** Asked only if true. An answer given before stays in the draft and comes back with the condition. */
  readonly when?: Condition
}

/** Text of at most `max` characters; `lines` asks for several lines. */
export type TextField = Base & { readonly kind: 'text'; readonly max: number; readonly lines?: true; readonly format?: 'email' | 'phone' }
export type ChoiceField = Base & { readonly kind: 'choice'; readonly options: readonly string[] }
/** Tick all that apply; `alone` is the option that excludes the others. */
export type ChoicesField = Base & { readonly kind: 'choices'; readonly options: readonly string[]; readonly alone?: string }
/** A calendar date as exact as the person knows it: `2026`, `2026-11` or `2026-11-03`. */
export type DateField = Base & { readonly kind: 'date' }
/** A time of day, `21:40`. */
export type TimeField = Base & { readonly kind: 'time' }
export type TickField = Base & { readonly kind: 'tick' }

/** What can be asked of each person in a list of people. */
export type RowField = TextField | ChoiceField | ChoicesField
/** People, each with the same questions, at most `max` of them. */
export type PeopleField = Base & { readonly kind: 'people'; readonly max: number; readonly fields: readonly RowField[] }

export type QuestionField = TextField | ChoiceField | ChoicesField | DateField | TimeField | TickField | PeopleField

/** One screen of the complaint. `part` is where it stands of three: what happened, how to reach you, who may see it. */
export type Screen = {
  readonly slug: string
  readonly part: 1 | 2 | 3
  readonly when?: Condition
  readonly unless?: Condition
  readonly fields: readonly QuestionField[]
}

/** A screen with its own names and options kept as types. */
export const screen = <const S extends Screen>(asked: S): S => asked

/** Ends most lists: nobody must guess. */
export const elsewise = ['other', 'notSure'] as const
export const yesNo = ['yes', 'no', 'notSure'] as const
