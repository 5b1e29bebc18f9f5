import type { Count } from '../../domain/clocks/count.ts'

/** Two working days in Denver from Monday, November 2, 2026, at nine in the morning, in an office without holidays. */
const plain: Count = {
  zone: 'America/Denver',
  unit: 'workingDays',
  length: 2,
  trigger: '2026-11-02T16:00:00.000Z',
  holidays: new Set(),
  pauses: [],
  extensions: [],
  rollForward: false,
}

/** A count that differs from the plain one only in what a test is about. */
export const aCount = (change: Partial<Count> = {}): Count => ({ ...plain, ...change })
