import type { ComponentChildren } from 'preact'

/** One thing that happened: when (written out, and as an instant or date for machines), what, and who did it. */
export type TimelineEntry = { at: string; shown: string; what: ComponentChildren; who?: ComponentChildren }

/** What happened, newest first, a line each. */
export const Timeline = ({ entries }: { entries: readonly TimelineEntry[] }) => (
  <ol class="timeline" reversed>
    {entries.map(({ at, shown, what, who }, index) => (
      <li key={index}>
        <time dateTime={at}>{shown}</time> <span class="fact">{what}</span> {who && <span class="small muted">{who}</span>}
      </li>
    ))}
  </ol>
)

/** Dates and what each means; `past` for days that are over. */
export const Days = ({ entries, past }: { entries: readonly TimelineEntry[]; past?: boolean }) => (
  <ol class={past ? 'days past' : 'days'} reversed={past}>
    {entries.map(({ at, shown, what }, index) => (
      <li key={index}>
        <time dateTime={at}>{shown}</time> <div>{what}</div>
      </li>
    ))}
  </ol>
)
