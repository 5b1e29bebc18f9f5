import type { RegisterEntry } from './entry.ts'
import { stateCode } from './states.ts'

/** By which names an entry is found by others, and whose names it says itself. Both plain, so that the same name written twice meets. */
export type EntryNames = { answersTo: readonly string[]; asks: readonly string[] }

/**
 * An officer asks for the employer and the agreement the authority rests on; an agency for the agreements it is a party to. An agreement
 * answers to its name and its parties, an area to the postal code of its state.
 */
export function namesOf({ register, open }: Pick<RegisterEntry, 'register' | 'open'>): EntryNames {
  const { name = '', parties = '', agency = '', agreement = '', region = '' } = open
  switch (register) {
    case 'officers':
      return { answersTo: [], asks: plainNames([agency, agreement]) }
    case 'agencies':
      return { answersTo: plainNames([name]), asks: plainNames([name]) }
    case 'agreements':
      return { answersTo: plainNames([name, ...parties.split('\n')]), asks: [] }
    case 'areas':
      return { answersTo: plainNames([stateCode(region) ?? region]), asks: [] }
    default:
      return { answersTo: [], asks: [] }
  }
}

/** A name as it is compared: no capitals, no odd spaces. */
export const plainName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

const plainNames = (names: readonly string[]): readonly string[] => [...new Set(names.map(plainName))].filter((name) => name !== '')
