import type { Letters } from './letter.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { type Work, workText } from './work.ts'

/** To whoever owes the first word: somebody may need help before anything else is done. */
export const urgent: Letters<Work> = {
  en: (work) => ({ subject: 'urgent', text: workText(en, work) }),
  es: { reviewedOn: null, write: (work) => ({ subject: 'urgente', text: workText(es, work) }) },
}
