import type { Day } from './calendar-day.ts'
import { localDay } from './local-day.ts'
import { offsetAt } from './zone-offset.ts'

const half = 12 * 3_600_000

/**
 * Dates that a zone left out when it changed to the other side of the date line (Apia 2011, Kiritimati, Kwajalein, Manila 1844).
 * Nobody there lived them, so no clock counts them. For nearly every zone the list is empty; found once per zone.
 */
export function skippedDates(zone: string): readonly Day[] {
  const known = found.get(zone)
  if (known) return known
  const skipped = changesOfSide(zone).flatMap((at) => between(localDay(zone, at - 1), localDay(zone, at)))
  found.set(zone, skipped)
  return skipped
}

const found = new Map<string, readonly Day[]>()

/** Instants at which the zone's clocks went forward by more than half a day. A look once a year finds them: none came two in a year. */
function changesOfSide(zone: string): number[] {
  const changes: number[] = []
  for (let year = 1840; year < 2040; year++) {
    const early = Date.UTC(year, 0, 1)
    const late = Date.UTC(year + 1, 0, 1)
    const limit = offsetAt(zone, early) + half
    if (offsetAt(zone, late) > limit) changes.push(firstAbove(zone, limit, early, late))
  }
  return changes
}

function firstAbove(zone: string, offset: number, early: number, late: number): number {
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (offsetAt(zone, middle) > offset) late = middle
    else early = middle
  }
  return late
}

const between = (before: Day, after: Day): Day[] => Array.from({ length: after - before - 1 }, (_, index) => before + 1 + index)
