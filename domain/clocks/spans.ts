/** From its start up to, not with, its end: days or milliseconds. */
export type Span = { from: number; to: number }

/** In order, empty ones dropped, and those that overlap or touch made one, so that nothing is counted twice. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = []
  for (const span of spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else apart.push({ ...span })
  }
  return apart
}
