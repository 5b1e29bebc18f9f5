import type { Result } from './result.ts'

/** What a measure is given: how long it may take, a folder that is thrown away afterwards, and whom to tell how it goes. */
export type Bench = { rounds: number; seconds: number; folder: string; signal: AbortSignal; say(line: string): void }

/** Brings the servers it needs, measures one thing, and stops them again. */
export type Measure = (bench: Bench) => Promise<Result[]>
