const hour = 3_600_000

/**
 * The first instant of a day, as early as it begins anywhere we work: people tell days, not hours, and with a person held or moved the
 * rules err on the early side.
 */
export const dayStart = (on: string): string => `${on}T00:00:00.000Z`

/** Whether less than so many hours lie from one instant to another; also when the second is past. */
export const isLess = (from: string, to: string, hours: number): boolean => Date.parse(to) - Date.parse(from) < hours * hour

/** So many hours after, or before, an instant. */
export const hoursFrom = (at: string, hours: number): string => new Date(Date.parse(at) + hours * hour).toISOString()
