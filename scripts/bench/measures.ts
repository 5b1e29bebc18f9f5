import { commandLatency } from './command-latency.ts'
import { commandRate } from './command-rate.ts'
import { historySize } from './history-size.ts'
import { intakeRate } from './intake-rate.ts'
import { longCaseSize } from './long-case-size.ts'
import type { Measure } from './measure.ts'
import { memory } from './memory.ts'
import { openingRate } from './opening-rate.ts'
import { rotation } from './rotation.ts'
import { rulesTime } from './rules-time.ts'

/** Everything that is measured, in this order. */
export const measures = {
  intake: intakeRate,
  opening: openingRate,
  latency: commandLatency,
  commands: commandRate,
  history: historySize,
  'long-case': longCaseSize,
  rules: rulesTime,
  rotation,
  memory,
} as const satisfies Record<string, Measure>

export type MeasureName = keyof typeof measures

export const measureNames = Object.keys(measures) as MeasureName[]
