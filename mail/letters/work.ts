import type { TaskKind } from '../../domain/case/tasks.ts'
import type { Unit } from '../../domain/clocks/shape.ts'
import type { LetterWords } from './words/shape.ts'

/**
 * The work a letter to staff is about, and all that such a letter may say of a case: no name, no allegation, no word anybody wrote.
 * `dueOn` and `todayOn` are local dates of the office, `zone` its zone; `link` leads to the case.
 */
export type Work = {
  task: TaskKind | null
  rule: { name: string; length: number; unit: Unit } | null
  due: { on: string } | { at: string } | null
  todayOn: string
  zone: string
  link: string
}

/** The text under every letter to staff: task, rule, limit, link. A rule's name is quoted as its pack has it. */
export function workText(words: LetterWords, { task, rule, due, zone, link }: Work): string {
  const lines = [
    task && `${words.task}: ${words.taskNames[task]}`,
    rule && `${words.rule}: ${rule.name} (${words.length(rule.length, rule.unit)})`,
    due && `${words.due}: ${'on' in due ? words.date(due.on) : words.moment(due.at, zone)}`,
  ].filter((line) => line !== null)
  return [...lines, ...(lines.length > 0 ? [''] : []), link].join('\n')
}

type DueDay = { on: string; near: 'past' | 'today' | 'tomorrow' | 'later' }

/** The day of a limit and how it lies to today. A reminder may be late: the mail server was away, or we were. */
export function dueDay({ due, todayOn }: Work): DueDay | null {
  if (!due || !('on' in due)) return null
  const { on } = due
  if (on <= todayOn) return { on, near: on < todayOn ? 'past' : 'today' }
  return { on, near: on === dayAfter(todayOn) ? 'tomorrow' : 'later' }
}

const dayAfter = (on: string): string => new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
