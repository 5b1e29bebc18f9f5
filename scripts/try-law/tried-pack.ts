import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RulePack } from '../../domain/clocks/rule.ts'
import { type Packs, readPacks } from '../../jurisdictions/packs.ts'

/**
 * The pack to try: `PACK-ID VERSION` for one that is there, or the path of a file with a draft, JSON or a module like those under
 * jurisdictions/. Null if there is none such. Throws what is wrong with a draft, as at a start.
 */
export async function triedPack(packs: Packs, [first = '', version]: readonly string[]): Promise<RulePack | null> {
  if (version) return packs.all.find((one) => one.id === first && one.version === version) ?? null
  return /\.(json|ts)$/.test(first) ? (readPacks([await draftIn(first)]).all[0] ?? null) : null
}

async function draftIn(path: string): Promise<unknown> {
  if (path.endsWith('.json')) return JSON.parse(await readFile(path, 'utf8'))
  const exported: Record<string, unknown> = await import(pathToFileURL(resolve(path)).href)
  return Object.values(exported).find((one) => typeof one === 'object' && one !== null && 'clocks' in one)
}
