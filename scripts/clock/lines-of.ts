/** A line of a file by its number from 1; null where its bytes are no UTF-8. Empty lines are left out. */
export type Line = { number: number; line: string | null }

/**
 * The lines of a text file. Split by hand at line feeds alone, because Node's readline also breaks at U+2028, which may stand
 * inside a JSON string; read one by one, so that bytes that are no text spoil one line and not the file.
 */
export function* linesOf(bytes: Buffer): Generator<Line> {
  let from = 0
  for (let number = 1; from < bytes.length; number++) {
    const end = bytes.indexOf('\n', from)
    const to = end === -1 ? bytes.length : end
    const line = decoded(bytes.subarray(from, to))
    if (line?.trim() !== '') yield { number, line }
    from = to + 1
  }
}

/** Without the mark that some editors put first. */
function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
