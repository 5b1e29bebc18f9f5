import type { CaseClock } from '../../../domain/case/case.ts'
import { dayOf as dayNumber } from '../../../domain/clocks/calendar-day.ts'
import { isWorkingDay } from '../../../domain/clocks/countable.ts'
import type { Calendar } from '../../../domain/commands/ground.ts'
import type { TagKind } from '../../web/components/tag.tsx'
import { count, dayOf, daysBetween, dayText, shortDayText } from './dates.ts'

/** How a limit stands, in words; the kind only repeats them as colour and mark. */
export type State = { kind: TagKind; text: string }

type Limit = Pick<CaseClock, 'dueOn' | 'dueAt' | 'remindAt' | 'metAt'>

/** The state of a limit at `now`, an instant. */
export function clockState(clock: Limit, now: string, calendar: Calendar): State {
  if (clock.metAt) return endedState(clock, dayOf(clock.metAt, calendar.zone), clock.metAt >= clock.dueAt)
  if (now >= clock.dueAt) return { kind: 'overdue', text: overdueText(clock.dueOn, dayOf(now, calendar.zone), calendar) }
  const left = daysBetween(dayOf(now, calendar.zone), clock.dueOn)
  if (now >= clock.remindAt) return { kind: 'soon', text: dueText(clock.dueOn, left) }
  return { kind: 'onTime', text: `On time, ${count(left, 'day')} left` }
}

function endedState({ dueOn }: Limit, metOn: string, late: boolean): State {
  const days = daysBetween(metOn, dueOn)
  if (late) return { kind: 'missed', text: `Missed by ${count(-days, 'day')}` }
  return { kind: 'met', text: days > 0 ? `Met ${shortDayText(metOn)}, ${count(days, 'day')} early` : `Met ${shortDayText(metOn)}` }
}

/** `Overdue 3 working days`; on a weekend right after the due day no working day has passed yet. */
export function overdueText(dueOn: string, today: string, { holidays }: Calendar): string {
  let days = 0
  for (let day = dayNumber(dueOn) + 1; day <= dayNumber(today); day++) if (isWorkingDay(day, holidays)) days += 1
  return days === 0 ? `Overdue since ${shortDayText(dueOn)}` : `Overdue ${count(days, 'working day')}`
}

/** `Due today`, `Due tomorrow`, `Due Mon, Nov 23, 2026`. `left`: days from today. */
export function dueText(dueOn: string, left: number): string {
  if (left === 0) return 'Due today'
  return left === 1 ? 'Due tomorrow' : `Due ${dayText(dueOn)}`
}
