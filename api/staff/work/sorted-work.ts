import { reminderAt } from '../../../domain/clocks/marks.ts'
import type { Calendar } from '../../../domain/commands/ground.ts'
import type { TaskDocument } from '../../../store/models/case.ts'
import { clockState, type State } from '../words/clock-words.ts'
import { dayOf, shortDayText } from '../words/dates.ts'

export const sections = ['overdue', 'soon', 'look', 'later'] as const
export type Section = (typeof sections)[number]

/** A task as its row shows it. */
export type WorkRow = { task: TaskDocument; section: Section; state: State }

export type SortedWork = {
  total: number
  counts: Record<Section, number>
  /** One page, most urgent first. */
  rows: readonly WorkRow[]
  /** The id of the last row, when more follow. */
  next: string | null
}

const pageLength = 50

/** Sorts work by how it stands and cuts one page out of it. `after`: the last row of the page before. */
export function sortedWork(tasks: readonly TaskDocument[], now: string, calendar: Calendar, after?: string): SortedWork {
  const rows = tasks.map((task) => row(task, now, calendar))
  const ordered = sections.flatMap((section) => rows.filter((one) => one.section === section))
  const start = after ? ordered.findIndex(({ task }) => task._id === after) + 1 : 0
  const page = ordered.slice(start, start + pageLength)
  return {
    total: rows.length,
    counts: Object.fromEntries(
      sections.map((section) => [section, rows.filter((one) => one.section === section).length]),
    ) as SortedWork['counts'],
    rows: page,
    next: start + pageLength < ordered.length ? (page.at(-1)?.task._id ?? null) : null,
  }
}

const sectionOf: Partial<Record<State['kind'], Section>> = { overdue: 'overdue', soon: 'soon' }

function row(task: TaskDocument, now: string, calendar: Calendar): WorkRow {
  const state = taskState(task, now, calendar)
  return { task, section: sectionOf[state.kind] ?? (task.dueAt ? 'later' : 'look'), state }
}

/** How an open task stands, by its limit or, without one, by how long it has been open. */
export function taskState(task: Pick<TaskDocument, 'kind' | 'dueAt' | 'openedAt'>, now: string, calendar: Calendar): State {
  const { dueAt, openedAt } = task
  if (!dueAt && task.kind === 'readMessage') return { kind: 'news', text: `New message, ${openSince(task, now, calendar)}` }
  if (!dueAt) return { kind: 'onTime', text: `Open, ${openSince(task, now, calendar)}` }
  const dueOn = lastDayBefore(dueAt, calendar.zone)
  const remindAt = reminderAt({ triggerAt: openedAt, dueOn, dueAt }, calendar.zone, calendar.holidays)
  return clockState({ dueOn, dueAt, remindAt, metAt: null }, now, calendar)
}

/** A limit ends with the last instant of its due day. */
const lastDayBefore = (dueAt: string, zone: string): string => dayOf(new Date(Date.parse(dueAt) - 1).toISOString(), zone)

function openSince({ openedAt }: Pick<TaskDocument, 'openedAt'>, now: string, { zone }: Calendar): string {
  const hours = Math.max(0, Math.floor((Date.parse(now) - Date.parse(openedAt)) / 3_600_000))
  if (hours < 1) return 'just now'
  return hours < 48 ? `${hours} h ago` : `since ${shortDayText(dayOf(openedAt, zone))}`
}
