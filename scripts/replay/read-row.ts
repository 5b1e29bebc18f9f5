import { isDate } from '../../domain/clocks/instant.ts'
import { entryFor, type MappedAllegation, type Mapping } from './mapping.ts'
import type { RawRow } from './rows.ts'
import { sameWords, tidied } from './same-words.ts'

/** One allegation of one case, in our words. `recorded` is the register's own word for it; dates are local dates. */
export type ReadRow = {
  line: number
  caseNumber: string
  receivedOn: string
  channel: string
  allegation: MappedAllegation & { recorded: string }
  unit: string | null
}

/** Reads a row by the mapping, or says why it cannot be part of a case. `todayOn`: nothing was received after it. */
export function readRow({ line, cells }: RawRow, mapping: Mapping, todayOn: string): ReadRow | { line: number; reason: string } {
  const { columns, casePattern } = mapping
  const cell = (column: string | undefined) => tidied(column === undefined ? '' : (cells[column] ?? ''))
  const no = (reason: string) => ({ line, reason })

  const caseNumber = cell(columns.case).toUpperCase()
  if (!caseNumber) return no('has no case number')
  if (!casePattern.test(caseNumber)) return no(`${quoted(caseNumber)} is no case number`)
  const receivedOn = dateOf(cell(columns.receivedOn), mapping)
  if (!receivedOn) return no(`${quoted(cell(columns.receivedOn))} is no date`)
  if (receivedOn > todayOn) return no(`${receivedOn} has not come yet`)
  const channel = entryFor(mapping.channels, cell(columns.channel))
  if (channel === undefined) return no(`the channel ${quoted(cell(columns.channel))} is not in the mapping`)
  const recorded = cell(columns.allegation)
  const allegation = entryFor(mapping.allegations, recorded)
  if (!allegation) return no(`the allegation ${quoted(recorded)} is not in the mapping`)
  return { line, caseNumber, receivedOn, channel, allegation: { ...allegation, recorded }, unit: unitOf(cell(columns.unit), mapping) }
}

function dateOf(text: string, { receivedOnPattern }: Mapping): string | null {
  const { year = '', month = '', day = '' } = receivedOnPattern.exec(text)?.groups ?? {}
  const date = `${year}-${month}-${day}`
  return isDate(date) ? date : null
}

const unitOf = (unit: string, { noUnit }: Mapping): string | null =>
  unit === '' || noUnit.some((word) => sameWords(word) === sameWords(unit)) ? null : unit

/** A cell in a sentence: a stray comma may have put half a file into it. */
const quoted = (cell: string): string => JSON.stringify(cell.length > 60 ? `${cell.slice(0, 60)}…` : cell)
