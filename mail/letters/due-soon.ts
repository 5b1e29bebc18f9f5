import type { Letters } from './letter.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { dueDay, type Work, workText } from './work.ts'

/** To whoever owes a limit: it comes near. */
export const dueSoon: Letters<Work> = {
  en: (work) => ({ subject: `task ${inEnglish(work)}`, text: workText(en, work) }),
  es: { reviewedOn: null, write: (work) => ({ subject: `tarea ${inSpanish(work)}`, text: workText(es, work) }) },
}

function inEnglish(work: Work): string {
  const day = dueDay(work)
  if (!day) return 'due soon'
  if (day.near === 'today' || day.near === 'tomorrow') return `due ${day.near}`
  return day.near === 'past' ? `was due on ${en.date(day.on)}` : `due on ${en.date(day.on)}`
}

function inSpanish(work: Work): string {
  const day = dueDay(work)
  if (!day) return 'por vencer'
  if (day.near === 'today') return 'para hoy'
  if (day.near === 'tomorrow') return 'para mañana'
  return day.near === 'past' ? `que vencía el ${es.date(day.on)}` : `que vence el ${es.date(day.on)}`
}
