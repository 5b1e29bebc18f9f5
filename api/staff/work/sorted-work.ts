import type { Calendar } from '../../../domain/commands/ground.ts'
import type { TaskDocument } from '../../../store/models/case.ts'
import type { State } from '../words/clock-words.ts'
import { limitOf, taskState } from '../words/task-words.ts'

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
  const placed = tasks.map((task) => ({ task, section: sectionOf(task, now, calendar) }))
  const ofSection = (section: Section) => placed.filter((one) => one.section === section)
  const ordered = sections.flatMap(ofSection)
  const start = after ? ordered.findIndex(({ task }) => task._id === after) + 1 : 0
  const page = ordered.slice(start, start + pageLength)
  return {
    total: ordered.length,
    counts: Object.fromEntries(sections.map((section) => [section, ofSection(section).length])) as SortedWork['counts'],
    // Words are made for the rows that are shown; of a thousand they would take longer than everything else.
    rows: page.map((one) => ({ ...one, state: taskState(one.task, now, calendar) })),
    next: start + pageLength < ordered.length ? (page.at(-1)?.task._id ?? null) : null,
  }
}

function sectionOf(task: TaskDocument, now: string, calendar: Calendar): Section {
  const limit = limitOf(task, calendar)
  if (!limit) return 'look'
  if (now >= limit.dueAt) return 'overdue'
  return now >= limit.remindAt ? 'soon' : 'later'
}
