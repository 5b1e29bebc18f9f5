import type { RulePack } from '../domain/clocks/rule.ts'
import { arizonaVersion1 } from './az/version-1.ts'
import { coloradoVersion1 } from './co/version-1.ts'
import { coloradoVersion2 } from './co/version-2.ts'
import { columbiaVersion1 } from './dc/version-1.ts'
import { columbiaVersion2 } from './dc/version-2.ts'
import { defaultVersion1 } from './default/version-1.ts'
import { defaultVersion2 } from './default/version-2.ts'
import { newMexicoVersion1 } from './nm/version-1.ts'
import { packShape } from './pack-shape.ts'

/** The packs an entry read when it started. Both questions throw for a pack nobody knows: a case without its rules must not go on. */
export type Packs = {
  /** Every version of every pack. */
  all: readonly RulePack[]
  /** The very version a case was opened under. */
  packOf(pack: { id: string; version: string }): RulePack
  /** The newest version of a pack. */
  newestPack(id: string): RulePack
  /** What new cases are opened under: the pack of the state where it happened, or else the office's own. */
  packFor(office: { pack: string }, state: string | null): RulePack
}

/** Every pack, the versions of one from the oldest to the newest. An old version stays as long as a case was opened under it. */
const allPacks: readonly RulePack[] = [
  defaultVersion1,
  defaultVersion2,
  arizonaVersion1,
  coloradoVersion1,
  coloradoVersion2,
  columbiaVersion1,
  columbiaVersion2,
  newMexicoVersion1,
]

/** Whose law holds where it happened, by the answer a person gives. Any other place has the office's own pack. */
const packOfState: Readonly<Record<string, string>> = { az: 'az', co: 'co', dc: 'dc', nm: 'nm' }

/** Reads and checks all packs, once per process. Throws an Error with every wrong value and the path to it. */
export function readPacks(packs: readonly unknown[] = allPacks): Packs {
  const problems = packs.flatMap(problemsOf)
  const known = problems.length === 0 ? packs.map((pack) => packShape.parse(pack)) : []
  problems.push(...known.filter((pack, index) => known.findIndex(sameAs(pack)) < index).map((pack) => `${nameOf(pack)}: is there twice`))
  if (problems.length > 0) throw new Error(`Rule packs that cannot be used:\n${problems.join('\n')}`)
  const newestPack = (id: string) => known.findLast((pack) => pack.id === id) ?? unknownPack(id)
  return {
    all: known,
    packOf: (asked) => known.find(sameAs(asked)) ?? unknownPack(`${asked.id} ${asked.version}`),
    newestPack,
    packFor: (office, state) => newestPack(packOfState[state ?? ''] ?? office.pack),
  }
}

const sameAs = (one: { id: string; version: string }) => (other: RulePack) => other.id === one.id && other.version === one.version

function problemsOf(pack: unknown): string[] {
  const { error } = packShape.safeParse(pack)
  return error?.issues.map(({ path, message }) => [nameOf(pack), pathText(path), message].filter(Boolean).join(': ')) ?? []
}

/** clocks[2].extension.unit */
const pathText = (path: readonly PropertyKey[]) =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`)).join('')

const nameOf = (pack: unknown): string =>
  typeof pack === 'object' && pack !== null && 'id' in pack ? String(pack.id) : 'a pack without id'

function unknownPack(name: string): never {
  throw new Error(`There is no rule pack ${name}.`)
}
