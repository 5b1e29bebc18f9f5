import { type Count, type Due, due } from '../../domain/clocks/count.ts'
import { problemsOf } from '../../domain/clocks/problems.ts'
import { isCountRefused } from '../../domain/clocks/refused.ts'

/** What one line comes to: an answer, or every reason why it has none; notes are worth a look but spoil nothing. */
export type LineAnswer = {
  answer: ({ id: string | number } & Omit<Due, 'closed'>) | null
  problems: readonly string[]
  notes: readonly string[]
}

const fields = ['id', 'zone', 'unit', 'length', 'trigger', 'holidays', 'pauses', 'extensions', 'rollForward']

/** Counts the clock that one line of JSON describes. Missing lists are empty, a missing `rollForward` is false. */
export function answerLine(line: string | null): LineAnswer {
  const { value, problem } = read(line)
  if (value === null) return { answer: null, problems: [problem], notes: [] }
  const { id, zone, unit, length, trigger, holidays = [], pauses = [], extensions = [], rollForward = false } = value
  const count = {
    zone,
    unit,
    length,
    trigger,
    holidays: Array.isArray(holidays) ? new Set(holidays) : holidays,
    pauses,
    extensions,
    rollForward,
  }
  const isId = typeof id === 'string' || typeof id === 'number'
  const problems = [...(isId ? [] : ['id must be a text or a number']), ...problemsOf(count)]
  const notes = Object.keys(value).flatMap((name) => (fields.includes(name) ? [] : [`${name} is not a field of a clock and was left out`]))
  if (!isId || problems.length > 0) return { answer: null, problems, notes }
  return { ...counted(id, count as Count), notes }
}

function counted(id: string | number, count: Count): Omit<LineAnswer, 'notes'> {
  try {
    const { dueOn, dueAt, why } = due(count)
    return { answer: { id, dueOn, dueAt, why }, problems: [] }
  } catch (error) {
    // Only counting itself shows that a clock runs out of the calendar.
    if (isCountRefused(error)) return { answer: null, problems: error.problems }
    throw error
  }
}

type Read = { value: Readonly<Record<string, unknown>>; problem: '' } | { value: null; problem: string }

function read(line: string | null): Read {
  if (line === null) return { value: null, problem: 'is not UTF-8 text' }
  try {
    const value: unknown = JSON.parse(line)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? { value: { ...value }, problem: '' } : { value: null, problem: 'is not a JSON object' }
  } catch (error) {
    if (error instanceof SyntaxError) return { value: null, problem: `is not JSON: ${error.message}` }
    throw error
  }
}
