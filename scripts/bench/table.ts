import type { Result } from './result.ts'

/** The outcome as people read it: a line for each figure, and under it what it was made of. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ id, value, target, met, unit }) => [
    id,
    String(value),
    unit,
    target === null ? '' : String(target),
    verdict(met),
  ])
  const all = [['measure', 'value', 'unit', 'target', ''], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return lines.flatMap((line, at) => [line, ...(results[at - 1]?.told ?? []).map((told) => `    ${told}`)]).join('\n')
}

const verdict = (met: boolean | null): string => (met === null ? 'told only' : met ? 'met' : 'short')

/** The same for programs. */
export const jsonOf = (results: readonly Result[]): string =>
  `${JSON.stringify(
    results.map(({ id, value, target, met, unit }) => ({ id, value, target, met, unit })),
    null,
    2,
  )}\n`
