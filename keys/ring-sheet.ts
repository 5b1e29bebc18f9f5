import { createHash } from 'node:crypto'
import { toText } from './base64url.ts'
import { crockford, fromCrockford } from './crockford.ts'
import { SheetUnreadable } from './errors.ts'
import type { Ring } from './ring.ts'
import { ringOf } from './ring-text.ts'

const checkBytes = 3

/** The ring as lines that can be printed and typed in again: a name, then the key in groups of seven, with a check of its own at the end. */
export const sheetLines = ({ pairs, searchKey }: Ring): string[] => [
  ...pairs.map(({ version, privateKey }) => lineOf(`KEY ${version}`, privateKey)),
  lineOf('SEARCH', searchKey),
  `COUNT ${pairs.length}`,
]

/** The ring that such lines give; other lines may stand among them. Throws SheetUnreadable, which names the line and repeats nothing of it. */
export function ringOfSheet(text: string): Ring {
  const lines = text.split('\n').map((line) => /^\s*(KEY [1-9]\d{0,5}|SEARCH|COUNT)[ :]+(.+?)\s*$/i.exec(line))
  const said = lines.flatMap((line) => (line?.[1] && line[2] ? [{ name: line[1].toUpperCase(), value: line[2] }] : []))
  const written = (name: string): string => said.find((one) => one.name === name)?.value ?? unreadable(name)
  const keys = said.filter(({ name }) => name.startsWith('KEY '))
  // A line that was left out would lose every case sealed to its key, and nobody would notice before one is opened.
  if (keys.length !== Number(written('COUNT'))) unreadable('COUNT')
  const pairs = keys.map(({ name, value }) => ({ version: Number(name.slice(4)), privateKey: toText(keyIn(name, value)) }))
  const searchKey = toText(keyIn('SEARCH', written('SEARCH')))
  return ringOf({ pairs: pairs.sort((a, b) => a.version - b.version), searchKey }) ?? unreadable('COUNT')
}

const lineOf = (name: string, key: Uint8Array): string =>
  `${name}  ${crockford(Buffer.concat([key, checkOf(name, key)])).replace(/.{7}(?!$)/g, '$&-')}`

function keyIn(name: string, written: string): Buffer {
  const bytes = fromCrockford(written)
  const key = bytes?.subarray(0, -checkBytes)
  if (key?.length !== 32 || Buffer.compare(checkOf(name, key), bytes?.subarray(-checkBytes) ?? Buffer.alloc(0)) !== 0)
    return unreadable(name)
  return key
}

/** Of 16 million mistakes one would pass; whether the whole is right is shown by the office key. */
const checkOf = (name: string, key: Uint8Array): Buffer =>
  createHash('sha256').update(`redress/1 sheet ${name}`).update(key).digest().subarray(0, checkBytes)

function unreadable(name: string): never {
  throw new SheetUnreadable(name)
}
