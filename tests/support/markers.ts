import { randomBytes } from 'node:crypto'

/** A word that stands nowhere else in the world, and the field it was typed into. */
type Marker = { word: string; field: string }

export type Markers = {
  /** A fresh word for a field. */
  mark(field: string): string
  /** A telephone number that nobody has, as people write it. */
  markPhone(field: string): string
  all: readonly Marker[]
}

export function makeMarkers(): Markers {
  const all: Marker[] = []
  const add = (field: string, word: string): string => {
    all.push({ word, field })
    return word
  }
  return {
    all,
    mark: (field) => add(field, [...randomBytes(16)].map((byte) => letters[byte % letters.length]).join('')),
    markPhone: (field) => add(field, `303${String(randomBytes(6).readUIntBE(0, 6)).slice(-9).padStart(9, '7')}`),
  }
}

// No two words share a beginning: a compressor would store the second one as a reference to the first.
const letters = 'bcdfghjkmnpqrstvwxz'

/** A word as it may stand in a file: as it is, in hexadecimal, or somewhere inside base64, which has three ways to cut it. */
export function formsOf(word: string): string[] {
  const cuts = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), Buffer.from(word)]).toString('base64')
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + word.length) * 8) / 6))
  })
  return [word, Buffer.from(word).toString('hex'), ...cuts]
}
