import { parseArgs } from 'node:util'

/** What the command line asks for. `limit`: that many cases and no more. */
export type Wish = { file: string; mapping: string; limit: number }

export const usage = 'Usage: npm run replay -- FILE.csv --mapping MAPPING.json [--limit CASES]'

/** Reads the command line; null if it asks for nothing that can be done. */
export function wishOf(args: readonly string[]): Wish | null {
  const read = parsed(args)
  const [file, ...more] = read?.positionals ?? []
  const { mapping, limit = 'none' } = read?.values ?? {}
  if (file === undefined || more.length > 0 || mapping === undefined) return null
  if (limit === 'none') return { file, mapping, limit: Number.POSITIVE_INFINITY }
  return /^[1-9]\d{0,8}$/.test(limit) ? { file, mapping, limit: Number(limit) } : null
}

function parsed(args: readonly string[]) {
  try {
    const options = { mapping: { type: 'string' }, limit: { type: 'string' } } as const
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
