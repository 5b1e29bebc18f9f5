import type { Letters } from './letter.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { type Work, workText } from './work.ts'

/** To whoever looks after the complainant: a message of theirs waits to be read. */
export const complainantWrote: Letters<Work> = {
  en: (work) => ({ subject: 'message to read', text: workText(en, work) }),
  es: { reviewedOn: null, write: (work) => ({ subject: 'mensaje por leer', text: workText(es, work) }) },
}
