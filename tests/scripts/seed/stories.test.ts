import { describe, expect, it } from 'vitest'
import { dateOf } from '../../../domain/clocks/calendar-day.ts'
import { localDay } from '../../../domain/clocks/local-day.ts'
import { complaintOf } from '../../../domain/complaint/problems.ts'
import { calendarOf } from '../../../jurisdictions/calendar.ts'
import { answersOf } from '../../../scripts/seed/filing.ts'
import { stories } from '../../../scripts/seed/stories/index.ts'
import { instantOf } from '../../../scripts/seed/when.ts'

const zone = 'America/Denver'
const office = { zone, state: 'CO', overlay: { added: [], removed: [] } }

/** A Monday at noon, a Sunday, the day after Thanksgiving, New Year's morning, the hour clocks change, a leap day. */
const days = [
  '2026-11-23T19:00:00.000Z',
  '2026-11-22T13:00:00.000Z',
  '2026-11-27T16:30:00.000Z',
  '2027-01-01T14:00:00.000Z',
  '2027-03-14T09:30:00.000Z',
  '2028-02-29T23:59:59.000Z',
]

describe('the complaints of the demo', () => {
  it.each(stories.map((story) => [story.name, story] as const))(
    '%s is a complaint the form would take, with nothing left over',
    (_, story) => {
      for (const now of days) {
        const receivedAt = instantOf(story.received, calendarOf(office, now), now)
        const answers = answersOf(story, receivedAt, zone)
        expect(complaintOf(answers, dateOf(localDay(zone, Date.parse(receivedAt))))).toEqual({ complaint: answers })
      }
    },
  )

  it.each(stories.map((story) => [story.name, story] as const))('%s goes forward in time, whatever day it is told on', (_, story) => {
    for (const now of days) {
      const calendar = calendarOf(office, now)
      const instants = [story.received, ...story.deeds.map(({ when }) => when)].map((when) => instantOf(when, calendar, now))
      expect(instants).toEqual([...instants].sort())
      expect(instants.every((at) => at < now)).toBe(true)
    }
  })

  it('each has a name of its own', () => {
    expect(new Set(stories.map(({ name }) => name)).size).toBe(stories.length)
  })
})
