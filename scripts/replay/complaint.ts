import { createHash } from 'node:crypto'
import { allegationName } from '../../domain/allegations/taxonomy.ts'
import type { RegisterCase } from './cases.ts'
import type { Mapping } from './mapping.ts'
import type { ReadRow } from './read-row.ts'

/** A case of a register as a program posts it: every row of it is a line of the story. */
export function complaintBody({ number, receivedOn, channel, rows }: RegisterCase, { answers }: Mapping) {
  const story = [
    `Case ${number} of an earlier register. It came in ${channel} on ${receivedOn}. What the register holds, a line for each allegation and officer:`,
    ...rows.map((row, index) => `${index + 1}. ${lineOf(row)}`),
  ]
  const kinds = [...new Set(rows.map(({ allegation }) => allegation.kind))]
  return { language: 'en', answers: { ...answers, story: story.join('\n'), kinds, aboutWhen: `Before ${receivedOn}` } }
}

const lineOf = ({ allegation: { recorded, code }, unit }: ReadRow): string =>
  `${recorded}${unit ? `, ${unit}` : ''} (nearest kind: ${allegationName(code)})`

/** The key under which a case is posted, the same at every replay: a UUID of version 8 (RFC 9562) made from a digest. */
export function keyOf({ name }: Mapping, { number }: RegisterCase): string {
  const hex = createHash('sha256')
    .update(JSON.stringify(['redress replay', name, number]))
    .digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}
