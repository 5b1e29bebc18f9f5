/** A time as somebody typed it: hour and minute as digits, `am`, `pm` or nothing. */
export type TypedTime = { readonly hour: string; readonly minute: string; readonly half: string }

export type ReadTime = { time: string } | null | { code: 'hourMissing' | 'halfMissing' | 'notATime'; parts: readonly ('hour' | 'minute')[] }

/** Reads a time of the clock of twelve as `21:40`. An hour from 13 to 23, or 0, needs no half of the day; an empty minute is 00. */
export function readTime({ hour, minute, half }: TypedTime): ReadTime {
  if (!hour && !minute) return null
  if (!hour) return { code: 'hourMissing', parts: ['hour'] }
  const hours = /^\d{1,2}$/.test(hour) ? Number(hour) : Number.NaN
  const minutes = minute === '' ? 0 : /^\d{1,2}$/.test(minute) ? Number(minute) : Number.NaN
  if (!(hours <= 23)) return { code: 'notATime', parts: ['hour'] }
  if (!(minutes <= 59)) return { code: 'notATime', parts: ['minute'] }
  if (hours === 0 || hours > 12) return { time: clock(hours, minutes) }
  if (half !== 'am' && half !== 'pm') return { code: 'halfMissing', parts: ['hour'] }
  return { time: clock((hours % 12) + (half === 'pm' ? 12 : 0), minutes) }
}

/** Whether a text is a time of day such as `21:40`. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** The fields of a typed time back from one that was read. */
export function typedTime(time: string): TypedTime {
  const [hours = '', minute = ''] = time.split(':')
  return { hour: String(Number(hours) % 12 || 12), minute, half: Number(hours) < 12 ? 'am' : 'pm' }
}

const clock = (hours: number, minutes: number): string => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
