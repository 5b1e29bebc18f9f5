import { describe, expect, it } from 'vitest'
import { en } from '../../../api/web/words/en.ts'
import { es } from '../../../api/web/words/es.ts'
import type { Dictionary } from '../../../api/web/words/shape.ts'
import { wordsIn } from '../../../api/web/words.ts'
import { isWindow } from '../../../domain/clocks/kinds.ts'
import { readPacks } from '../../../jurisdictions/packs.ts'

/** Every word of a dictionary with its key. */
const entries = (words: Dictionary, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : entries(value, `${path}${key}.`),
  )

const places = (text: string): string => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort().join()

describe('the words of the pages', () => {
  const english = new Map(entries(en as Dictionary))

  it('name the same values in every language', () => {
    const other = entries(es as Dictionary).filter(([key, text]) => places(text) !== places(english.get(key) ?? ''))
    expect(other).toEqual([])
  })

  it('are never empty', () => {
    expect([...english, ...entries(es as Dictionary)].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('for the public hold no word that staff say among themselves', () => {
    const never =
      /\b(ticket|grievance|alleged|accuser|alien|illegal|perpetrator|suspect|narrative|subject|token|password|pending|processing)\b/i
    const found = [...english].filter(([key, text]) => !key.startsWith('staff.') && !key.startsWith('errors.') && never.test(text))
    expect(found).toEqual([])
  })

  it('say in every language where else a person can go, for every pack there is', () => {
    const ways = readPacks().all.flatMap(({ clocks, openWays }) => [...clocks.filter(isWindow), ...openWays].map(({ id }) => id))
    expect([...new Set(ways)].sort()).toEqual(Object.keys(en.windows.names).sort())
  })

  it('for the public read at grade 7 or lower', () => {
    const read = ['start', 'safety', 'privacy', 'accessibility', 'complaint', 'questions', 'problems', 'status', 'windows'] as const
    const grades = read.map((group) => [group, gradeOf(entries(en[group] as Dictionary).map(([, text]) => text))] as const)
    expect(grades.filter(([, grade]) => grade > 7)).toEqual([])
  })

  it('say that they were not checked by a person only when one of them was not', () => {
    const words = wordsIn('es')
    expect(words.unreviewed).toBe(false)
    words.t('shared.exit')
    expect(words.unreviewed).toBe(true)
  })

  it('count in the reader’s language', () => {
    expect(wordsIn('en').t('shared.problems', { count: 1 })).toBe('One thing needs a look')
    expect(wordsIn('es').t('shared.problems', { count: 3 })).toBe('Hay 3 cosas que revisar')
  })
})

/** The Flesch-Kincaid grade of sentences; words alone are no sentence and are left out. */
function gradeOf(texts: readonly string[]): number {
  const sentences = texts
    .flatMap((text) => text.replace(/\{\{\w+\}\}/g, 'it').split(/(?<=[.?!:])\s/))
    .map((sentence) => sentence.match(/[a-z’']+/gi) ?? [])
    .filter((words) => words.length > 2)
  const words = sentences.flat()
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** Groups of vowels, without a silent e at the end. */
const syllablesOf = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?<=[^aeiouy])(es?|ed)$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  )
