import { parseArgs } from 'node:util'

const kinds = ['agreements', 'areas'] as const
export type ImportKind = (typeof kinds)[number]

export const usage = 'Usage: npm run import-registers -- FILE.csv --kind agreements|areas'

/** Reads the command line; null if it asks for nothing that can be done. */
export function wishOf(args: readonly string[]): { file: string; kind: ImportKind } | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { kind: { type: 'string' } }, allowPositionals: true })
    const kind = kinds.find((one) => one === values.kind)
    const [file, ...more] = positionals
    return kind && file !== undefined && more.length === 0 ? { file, kind } : null
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
