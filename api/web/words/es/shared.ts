import type { shared as english } from '../en/shared.ts'
import type { Translation } from '../shape.ts'

export const shared: Translation<typeof english> = {
  name: 'Redress',
  skip: 'Ir a la parte principal',
  demo: 'Datos de práctica. Nada aquí es real.',
  languages: 'Idiomas',
  unreviewed: 'Aún sin revisar por una persona.',
  exit: 'Salir de esta página',
  back: 'Atrás',
  optional: '(opcional)',
  errorTitle: 'Error: {{title}}',
  error: 'Error: {{text}}',
  problems_one: 'Hay algo que revisar',
  problems_other: 'Hay {{count}} cosas que revisar',
  kept: 'Sus otras respuestas están guardadas.',
  month: 'Mes',
  day: 'Día',
  year: 'Año',
  hour: 'Hora',
  minute: 'Minuto',
  am: 'a. m.',
  pm: 'p. m.',
  footer: {
    phone: 'Teléfono',
    hours: 'de día y de noche. Servicio de retransmisión: marque 711.',
    safety: 'Su seguridad',
    privacy: 'Privacidad',
    accessibility: 'Accesibilidad',
  },
}
