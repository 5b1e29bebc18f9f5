import type { Unit } from '../../../domain/clocks/shape.ts'
import { dateIn, type LetterWords, momentIn } from './shape.ts'

export const es: LetterWords = {
  task: 'Tarea',
  rule: 'Regla',
  due: 'Vence',
  taskNames: {
    acknowledge: 'Confirmar que se recibió la queja',
    triage: 'Decidir sobre la queja',
    assign: 'Asignar a un investigador',
    confirmRoutes: 'Revisar a dónde van las acusaciones',
    forwardReferral: 'Enviarla a las oficinas que corresponden',
    askReferralStatus: 'Preguntar a la otra oficina cómo va',
    askConsentAgain: 'Preguntar otra vez qué se puede enviar',
    tellWhatWasSent: 'Decir a alguien lo que ya se había enviado',
    askForFootage: 'Pedir las grabaciones',
    interviewComplainant: 'Entrevistar a quien presentó la queja',
    investigate: 'Investigar',
    reviewLegally: 'Hacer la revisión legal',
    decide: 'Decidir los resultados',
    close: 'Comunicar el resultado y cerrar',
    readMessage: 'Leer un mensaje',
    confirmRequest: 'Confirmar o rechazar una petición',
    followWithdrawal: 'Dar seguimiento a un retiro',
    reachAnotherWay: 'Comunicarse de otra manera',
    lookAtPattern: 'Comparar casos',
    firstContact: 'Hablar ahora con la persona',
    urgentAction: 'Hacer lo que no puede esperar',
    confirmUrgency: 'Confirmar qué tan urgente es',
    confirmLowering: 'Acordar que es menos urgente',
  },
  length(length, unit) {
    const [one, many] = units[unit]
    return length === 1 ? `1 ${one}` : `${length} ${many}`
  },
  date: (on) => dateIn('es-US', on),
  moment: (at, zone) => momentIn('es-US', at, zone),
}

const units: Readonly<Record<Unit, readonly [string, string]>> = {
  workingDays: ['día hábil', 'días hábiles'],
  calendarDays: ['día natural', 'días naturales'],
  months: ['mes', 'meses'],
  years: ['año', 'años'],
  minutes: ['minuto', 'minutos'],
  hours: ['hora', 'horas'],
  hoursOutsideWeekendsAndHolidays: ['hora fuera de fines de semana y feriados', 'horas fuera de fines de semana y feriados'],
}
