import type { Letters } from './letter.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { type Work, workText } from './work.ts'

/** To an investigator: part of a case is theirs from now on. */
export const assigned: Letters<Work> = {
  en: (work) => ({ subject: 'assigned to you', text: workText(en, work) }),
  es: { reviewedOn: null, write: (work) => ({ subject: 'asignado a usted', text: workText(es, work) }) },
}
