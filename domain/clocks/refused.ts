/** A count that makes no sense. `problems` are sentences for whoever wrote it: every one that was found. */
export type CountRefused = Error & { name: 'CountRefused'; problems: readonly string[] }

export const countRefused = (problems: readonly string[]): CountRefused =>
  Object.assign(new Error(problems.join('; ')), { name: 'CountRefused' as const, problems })

export const isCountRefused = (error: unknown): error is CountRefused => error instanceof Error && error.name === 'CountRefused'

/** Thrown where counting runs past what a four-digit year can say. */
export const tooFar = (): CountRefused => countRefused(['the clock would be due after the year 9999'])
