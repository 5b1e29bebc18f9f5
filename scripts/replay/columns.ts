import type { Mapping } from './mapping.ts'

/** Columns that the mapping names and the file lacks, and those of the file that the mapping says nothing of. */
export function columnTrouble(columns: readonly string[], mapping: Mapping): { missing: string[]; unnamed: string[] } {
  const used = Object.values(mapping.columns).filter((column) => column !== undefined)
  const named = new Set([...used, ...Object.keys(mapping.leftOut)])
  return { missing: used.filter((column) => !columns.includes(column)), unnamed: columns.filter((column) => !named.has(column)) }
}
