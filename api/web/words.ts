import i18next from 'i18next'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Language, languageCodes, languages } from './languages.ts'
import { en, type Key } from './words/en.ts'
import { es } from './words/es.ts'
import { reviewed } from './words/reviewed.ts'

export type { Key } from './words/en.ts'
export type Values = Readonly<Record<string, string | number>>

/** The words of one answer in one language. `unreviewed` turns true once a word was used that no person has checked. */
export type Words = {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  readonly unreviewed: boolean
  t(key: Key, values?: Values): string
}

const dictionaries = i18next.createInstance({
  lng: 'en',
  fallbackLng: 'en',
  supportedLngs: [...languageCodes],
  resources: { en: { translation: en }, es: { translation: es } },
  // Pages escape what they show; escaping here would show it twice.
  interpolation: { escapeValue: false },
  initAsync: false,
})
await dictionaries.init()

/** Words for one answer: made anew for each, because it remembers whether all it said was checked by a person. */
export function wordsIn(language: Language): Words {
  const translate = dictionaries.getFixedT(language) as unknown as (key: string, values?: Values) => string
  let unreviewed = false
  return {
    language,
    direction: languages[language].direction,
    get unreviewed() {
      return unreviewed
    },
    t(key, values) {
      if (language !== 'en' && reviewed[language][key] === undefined) unreviewed = true
      return translate(key, values)
    },
  }
}

/** Whether a key has words at all; for keys put together from the questions' codes. */
export const isKey = (key: string): key is Key => dictionaries.exists(key)

/** The words of the page being rendered. */
export const WordsContext = createContext<Words>(wordsIn('en'))
export const useWords = (): Words => useContext(WordsContext)
