/**
 * A cell with all that does not tell one value from another taken away: case, spaces, punctuation, wide letters. Registers that were
 * typed by many hands write one thing as `Telephone (or TDD)`, `Telephone(or TDD)` and `TELEPHONE (OR TDD) `.
 */
export const sameWords = (cell: string): string =>
  cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '')

/** A cell as it is shown: one line, single spaces, none at the ends, no invisible characters. */
export const tidied = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\p{Control}\p{Format}\s]+/gu, ' ')
    .trim()
