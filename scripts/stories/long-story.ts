import type { CommandName } from '../../domain/commands/index.ts'
import type { Complaint } from '../../domain/complaint/complaint.ts'
import { type Deed, does, type PlainInput } from '../seed/story.ts'
import { hoursAgo } from '../seed/when.ts'

/** A life told from its first day to its last, for readers who want to see what Redress does with such a case. Nobody in it is real. */
export type LongStory = {
  /** Names its page. */
  name: string
  title: string
  /** What to look out for. */
  about: string
  /** The office: where it is and by which clocks it lives. */
  office: { state: string; zone: string }
  answers: Complaint
  /** When it comes on the first day, by the office's clocks; at nine unless it says otherwise. */
  receivedAt?: string
  steps: readonly LongStep[]
  /** Limits whose derivation the page ends with, by their rules. */
  explains: readonly string[]
}

/** A moment on a day after the first, `day` 0, by the office's clocks. Without a deed time has passed, and `seen` says what to see. */
export type LongStep = { day: number; at: string; seen?: string; deed: Deed | null }

/** The first day of every story: a Monday, in the future, for the engine's time can only be moved ahead. */
export const firstDay = '2030-03-04'

/** The date so many days after the first, as an input asks for it. */
export const dateOn = (day: number): string => new Date(Date.parse(`${firstDay}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10)

export const longStory = (told: LongStory): LongStory => told

/** Somebody does something, at a time such as `9:30`. */
export const onDay = <N extends CommandName>(
  day: number,
  at: string,
  by: Deed['by'],
  command: N,
  input: PlainInput<N>,
  seen?: string,
): LongStep => ({ day, at, deed: does(by, hoursAgo(0), command, input), ...(seen && { seen }) })

/** Nobody does anything until this day. */
export const untilDay = (day: number, seen: string): LongStep => ({ day, at: '12:00', seen, deed: null })
