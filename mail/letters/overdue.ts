import type { Letters } from './letter.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { type Work, workText } from './work.ts'

/** To whoever owes a limit and to the supervisor: it has passed. */
export const overdue: Letters<Work> = {
  en: (work) => ({ subject: 'task overdue', text: workText(en, work) }),
  es: { reviewedOn: null, write: (work) => ({ subject: 'tarea vencida', text: workText(es, work) }) },
}
