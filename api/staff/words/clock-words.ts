import type { CaseClock } from '../../../domain/case/case.ts'
import { dayOf as dayNumber } from '../../../domain/clocks/calendar-day.ts'
import { isWorkingDay } from '../../../domain/clocks/countable.ts'
import { isLimit } from '../../../domain/clocks/kinds.ts'
import type { Calendar } from '../../../domain/commands/ground.ts'
import type { TagKind } from '../../web/components/tag.tsx'
import { count, dayOf, daysBetween, dayText, fullInstantText, instantText, shortDayText } from './dates.ts'

/** How a limit stands, in words; the kind only repeats them as colour and mark. */
export type State = { kind: TagKind; text: string }

type Limit = Pick<CaseClock, 'dueOn' | 'dueAt' | 'remindAt' | 'metAt' | 'kind' | 'lapsed'>
type Dated = { dueOn: string; dueAt: string; remindAt: string | null }

/** The state of a limit at `now`, an instant. */
export function clockState(clock: Limit, now: string, calendar: Calendar): State {
  const { dueOn, dueAt, remindAt, metAt } = clock
  if (dueOn === null || dueAt === null) return metAt ? { kind: 'met', text: 'Ended while paused' } : { kind: 'paused', text: 'Paused' }
  if (clock.lapsed) return { kind: 'met', text: 'Counts no more' }
  const today = dayOf(now, calendar.zone)
  if (!isLimit(clock)) return elsewhere(clock, { dueOn, dueAt, remindAt }, now, today)
  if (isByTheHour(dueOn, dueAt, calendar)) return urgentState(clock, dueAt, now, calendar)
  if (metAt) return endedState(dueOn, dayOf(metAt, calendar.zone), metAt >= dueAt)
  if (now >= dueAt) return { kind: 'overdue', text: overdueText(dueOn, today, calendar) }
  const left = daysBetween(today, dueOn)
  if (remindAt && now >= remindAt) return { kind: 'soon', text: dueText(dueOn, left) }
  return { kind: 'onTime', text: `On time, ${count(left, 'day')} left` }
}

/** A limit in hours is due within its day; one in days is due as the next day begins. */
const isByTheHour = (dueOn: string, dueAt: string, { zone }: Calendar): boolean => dayOf(dueAt, zone) === dueOn

/** Until when, as exactly as the limit is: `Thu, Dec 3, 2026`, or with the time of day. */
export const untilText = (dueOn: string, dueAt: string, calendar: Calendar): string =>
  isByTheHour(dueOn, dueAt, calendar) ? fullInstantText(dueAt, calendar.zone) : dayText(dueOn)

function urgentState({ metAt }: Limit, dueAt: string, now: string, { zone }: Calendar): State {
  if (metAt)
    return metAt >= dueAt
      ? { kind: 'missed', text: `Late, ${instantText(metAt, zone)}` }
      : { kind: 'met', text: `Met ${instantText(metAt, zone)}` }
  const due = instantText(dueAt, zone)
  return now >= dueAt ? { kind: 'overdue', text: `Overdue since ${due}` } : { kind: 'soon', text: `Due ${due}` }
}

/** A window elsewhere is open or closed, footage is kept or probably gone: neither is late. */
function elsewhere(clock: Limit, { dueOn, dueAt, remindAt }: Dated, now: string, today: string): State {
  const evidence = clock.kind === 'evidence'
  if (clock.metAt) return { kind: 'met', text: 'Asked for' }
  if (now >= dueAt) return { kind: 'missed', text: `${evidence ? 'Probably written over' : 'Closed'} since ${shortDayText(dueOn)}` }
  const left = `${evidence ? 'Kept' : 'Open'}, ${count(daysBetween(today, dueOn), 'day')} left`
  return { kind: remindAt && now >= remindAt ? 'soon' : 'onTime', text: left }
}

function endedState(dueOn: string, metOn: string, late: boolean): State {
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
