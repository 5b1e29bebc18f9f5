import { stringify } from 'csv-stringify/sync'
import { families } from '../../../domain/allegations/taxonomy.ts'
import type { Docket, DocketRow } from './docket.ts'
import { inertCell } from './inert-cell.ts'

/** The docket as a table for a spreadsheet: a row a case, the instant it is true for in every row. */
export const docketCsv = (docket: Docket): string =>
  stringify(
    docket.cases.map((row) => Object.values(cellsOf(row, docket.asOf)).map(inertCell)),
    { header: true, columns: Object.keys(cellsOf(emptyRow, docket.asOf)), record_delimiter: 'windows' },
  )

const emptyRow: DocketRow = {
  alias: '',
  stage: 'triage',
  ageWeeks: 0,
  families: [],
  clocks: [],
  outcomes: [],
  referrals: [],
  closedAtTriage: null,
}

const cellsOf = (row: DocketRow, asOf: string): Record<string, string> => ({
  alias: row.alias,
  stage: row.stage,
  age_weeks: String(row.ageWeeks),
  families: row.families.map((family) => families[family]).join('; '),
  clocks: row.clocks
    .map(({ rule, state, dueInWeekOf }) => `${rule} ${state}${dueInWeekOf ? `, due in the week of ${dueInWeekOf}` : ''}`)
    .join('; '),
  outcomes: row.outcomes.map(({ family, outcome }) => `${families[family]}: ${outcome}`).join('; '),
  referrals: row.referrals.map(({ office, state, weeks }) => `${office} ${state}, ${weeks} weeks`).join('; '),
  closed_at_triage: row.closedAtTriage ?? '',
  as_of: asOf,
})
