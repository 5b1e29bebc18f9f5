import type { Task } from '../../../domain/case/tasks.ts'
import { reminderAt } from '../../../domain/clocks/marks.ts'
import type { Calendar } from '../../../domain/commands/ground.ts'
import { clockState, type State } from './clock-words.ts'
import { dayOf, shortDayText } from './dates.ts'

type Work = Pick<Task, 'kind' | 'dueAt' | 'openedAt'>

/** How an open task stands, by its limit or, without one, by how long it has been open. */
export function taskState(task: Work, now: string, calendar: Calendar): State {
  const limit = limitOf(task, calendar)
  if (limit) return clockState(limit, now, calendar)
  const since = openSince(task, now, calendar)
  return task.kind === 'readMessage' ? { kind: 'news', text: `New message, ${since}` } : { kind: 'onTime', text: `Open, ${since}` }
}

/** The limit of a task as clocks have one; null for work without. It ends with the last instant of its due day. */
export function limitOf({ dueAt, openedAt }: Work, { zone, holidays }: Calendar) {
  if (!dueAt) return null
  const dueOn = dayOf(new Date(Date.parse(dueAt) - 1).toISOString(), zone)
  return { dueOn, dueAt, remindAt: reminderAt({ triggerAt: openedAt, dueOn, dueAt }, zone, holidays), metAt: null }
}

function openSince({ openedAt }: Work, now: string, { zone }: Calendar): string {
  const hours = Math.max(0, Math.floor((Date.parse(now) - Date.parse(openedAt)) / 3_600_000))
  if (hours < 1) return 'just now'
  return hours < 48 ? `${hours} h ago` : `since ${shortDayText(dayOf(openedAt, zone))}`
}
