import type { Letters } from './letter.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { type Work, workText } from './work.ts'

/** To whoever looks after the complainant: a request of theirs takes effect by itself unless it is answered before. */
export const complainantAsked: Letters<Work> = {
  en: (work) => ({ subject: 'request to confirm', text: workText(en, work) }),
  es: { reviewedOn: null, write: (work) => ({ subject: 'petición por confirmar', text: workText(es, work) }) },
}
