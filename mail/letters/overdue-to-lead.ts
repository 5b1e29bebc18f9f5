import type { Letters } from './letter.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { type Work, workText } from './work.ts'

/** To the head of the office: a limit passed two working days ago and is still not met. */
export const overdueToLead: Letters<Work> = {
  en: (work) => ({ subject: 'task still overdue', text: workText(en, work) }),
  es: { reviewedOn: null, write: (work) => ({ subject: 'tarea aún vencida', text: workText(es, work) }) },
}
