import type { Sealed, SealKey } from '../domain/complaint/sealed.ts'
import { SealBroken } from './errors.ts'

/** What stands openly on a sealed text: which key opens it, which inbox document brought it, and in which field. */
export type SealLabel = { name: SealKey; version: number; inboxId: string; path: string }

/** `key.version.inbox id.path` */
export const writeLabel = ({ name, version, inboxId, path }: SealLabel): string =>
  [name, version, escaped(inboxId), escaped(path)].join('.')

/** The label of a sealed text, and its closed body. The label is proven only by opening. Throws SealBroken when there is none. */
export function labelOf(sealed: Sealed): SealLabel & { body: string } {
  const [, name, version, inboxId, path, body] = /^(\w+)\.([1-9]\d{0,5})\.([^.]*)\.([^.]*)\.([\w-]+)$/.exec(sealed) ?? []
  if (!isSealKey(name) || inboxId === undefined || path === undefined || !body) throw new SealBroken()
  try {
    return { name, version: Number(version), inboxId: decodeURIComponent(inboxId), path: decodeURIComponent(path), body }
  } catch {
    throw new SealBroken()
  }
}

/** Ids of the clock's documents and paths into lists hold full stops, which part the label. */
const escaped = (part: string): string => encodeURIComponent(part).replaceAll('.', '%2E')

const isSealKey = (name: string | undefined): name is SealKey => name !== undefined && Object.hasOwn(sealKeys, name)

const sealKeys: Record<SealKey, true> = { identity: true, file: true, legal: true, mailbox: true }
