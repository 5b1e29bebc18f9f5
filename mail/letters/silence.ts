import type { Letters } from './letter.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { type Work, workText } from './work.ts'

/** To each rung in turn: nobody has acted on the case for a set time, whatever limits still have time. */
export const silence: Letters<Work> = {
  en: (work) => ({ subject: 'nobody has acted on this', text: workText(en, work) }),
  es: { reviewedOn: null, write: (work) => ({ subject: 'nadie ha actuado en esto', text: workText(es, work) }) },
}
