import type { Allegation } from '../../../domain/case/case.ts'
import { officeName, type RouteOffice } from '../../../domain/routing/offices.ts'
import { routeReason } from '../../../domain/routing/routes-for.ts'
import type { Routing } from '../../../domain/routing/routing.ts'
import { Table } from '../../web/components/table.tsx'
import { instantText } from '../words/dates.ts'
import type { OpenedCase } from './opened-case.ts'
import { RegistersSaid } from './registers-said.tsx'

type Row = { office: RouteOffice; state: string; rules: readonly string[] }

/** Where an allegation goes: each office with the rules that send it there or keep it from there, and what a person settled. */
export const RoutesTable = ({ opened, allegation }: { opened: OpenedCase; allegation: Allegation }) => {
  const routing = opened.kase.routing?.[allegation.id]
  if (!routing) return <p class="muted">No route was worked out: record the authority to get one.</p>
  return (
    <>
      <Table
        caption={`Where ${allegation.code} goes`}
        below={settledText(opened, routing)}
        rows={rowsOf(routing)}
        keyOf={({ office, state }) => `${office} ${state}`}
        columns={[
          { title: 'Office', cell: ({ office }) => officeName(office) },
          { title: 'State', cell: ({ state }) => state },
          { title: 'Why', cell: (row) => <Reasons row={row} allegation={allegation} /> },
        ]}
      />
      {routing.read && <RegistersSaid read={routing.read} />}
    </>
  )
}

const Reasons = ({ row, allegation }: { row: Row; allegation: Allegation }) =>
  row.rules.length === 0 ? (
    <>Chosen by hand; the reason stands under Notes.</>
  ) : (
    <ul class="bullets">
      {row.rules.map((rule) => {
        const { reason, source } = routeReason(rule, allegation.code)
        return (
          <li key={rule}>
            {reason}
            <span class="below muted">
              Rule {rule}. {source}.
            </span>
          </li>
        )
      })}
    </ul>
  )

function rowsOf({ proposed, keptOut, settled }: Routing): Row[] {
  const goes = settled?.offices ?? []
  const state = (office: RouteOffice) => (settled ? (goes.includes(office) ? 'Goes there' : 'Proposed, not settled') : 'Proposed')
  const byHand = goes.filter((office) => !proposed.some((one) => one.office === office))
  return [
    ...proposed.map(({ office, rules }) => ({ office, rules, state: state(office) })),
    ...byHand.map((office) => ({ office, rules: [], state: 'Goes there' })),
    ...keptOut.map(({ office, rules }) => ({ office, rules, state: 'Kept out' })),
  ]
}

function settledText({ nameOf, calendar }: OpenedCase, { settled, waits }: Routing): string {
  if (!settled) return 'Proposed by the rules; a supervisor confirms it.'
  const by = `${settled.reason ? 'Changed' : 'Confirmed'} by ${nameOf(settled.by)}, ${instantText(settled.at, calendar.zone)}.`
  return waits ? `${by} Since then the rules propose another; a supervisor looks at it again.` : by
}
