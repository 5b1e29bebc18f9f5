// biome-ignore-all lint/a11y/noRedundantRoles: a row shown as a block loses its role in some browsers unless it is written
import type { CaseClock } from '../../../domain/case/case.ts'
import { isLimit } from '../../../domain/clocks/kinds.ts'
import type { Calendar } from '../../../domain/commands/ground.ts'
import { TableCaption } from '../../web/components/table.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { clockName } from '../words/case-words.ts'
import { clockState, untilText } from '../words/clock-words.ts'

type ClocksTableProps = {
  id: string
  title: string
  aboutOf: (clock: CaseClock) => string
  ownerOf: (clock: CaseClock) => string
  clocks: readonly CaseClock[]
  now: string
  calendar: Calendar
  reasonsOf: (clock: CaseClock) => readonly string[]
}

const columns = ['Limit', 'Date', 'State', 'Owed by', 'Reason']

/** Limits of one kind, running ones first, each with the reason of its date. */
export const ClocksTable = ({ id, title, clocks, aboutOf, ownerOf, reasonsOf, ...days }: ClocksTableProps) => (
  <section class="clocks">
    <TableCaption id={id}>{title}</TableCaption>
    <table role="table" class="blocks clock-table" aria-labelledby={id}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th role="columnheader" scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {inOrder(clocks).map((clock) => (
          <ClockRow key={clock.id} clock={clock} about={aboutOf(clock)} owner={ownerOf(clock)} reasons={reasonsOf(clock)} {...days} />
        ))}
      </tbody>
    </table>
  </section>
)

type ClockRowProps = Pick<ClocksTableProps, 'now' | 'calendar'> & {
  clock: CaseClock
  about: string
  owner: string
  reasons: readonly string[]
}

const ClockRow = ({ clock, about, owner, reasons, now, calendar }: ClockRowProps) => {
  const state = clockState(clock, now, calendar)
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {clockName(clock.rule)}
        {about && <span class="below muted">{about}</span>}
      </th>
      <td role="cell" data-label="Date">
        <span>
          {clock.dueOn && clock.dueAt ? (
            <time dateTime={clock.dueOn}>{untilText(clock.dueOn, clock.dueAt, calendar)}</time>
          ) : (
            'None while paused'
          )}
        </span>
      </td>
      <td role="cell" data-label="State">
        <span>
          <Tag kind={state.kind}>{state.text}</Tag>
        </span>
      </td>
      <td role="cell" data-label="Owed by">
        <span>{owner}</span>
      </td>
      <td role="cell" data-label="Reason">
        <div class="cell">
          <details class="why">
            <summary>
              Why this date?
              <span class="hidden">
                {' '}
                {clockName(clock.rule)} {about}
              </span>
            </summary>
            <ul>
              {reasons.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        </div>
      </td>
    </tr>
  )
}

/** What runs comes first, nearest date first; what ended stays below. */
const inOrder = (clocks: readonly CaseClock[]): CaseClock[] =>
  [...clocks].sort(
    (a, b) => Number(a.metAt !== null) - Number(b.metAt !== null) || ((a.dueAt ?? 'paused') < (b.dueAt ?? 'paused') ? -1 : 1),
  )

/** What the office owes first of what runs. */
export const nearestOf = (clocks: readonly CaseClock[]): CaseClock | undefined =>
  inOrder(clocks).find((clock) => !clock.metAt && isLimit(clock))
