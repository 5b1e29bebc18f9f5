import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

export const interpreterRefused = story({
  name: 'interpreter-refused',
  about: 'No interpreter at an interview, told in Spanish; triage is due soon and the complainant has written again',
  channel: 'web',
  language: 'es',
  received: workingDaysAgo(6, '19:20'),
  happenedDaysBefore: 3,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'Me hicieron preguntas dos horas en la estación. Pedí tres veces un intérprete y dijeron que mi inglés era suficiente. No lo es. ' +
      'Me hicieron firmar una hoja que no pude leer. Quiero saber qué firmé.',
    kinds: ['unequal', 'counsel'],
    lasted: 'Dos horas',
    state: 'co',
    town: 'Sample Ridge',
    placeKind: 'detention',
    officers: ['police'],
    reach: ['email'],
    callMe: 'Alma Sample',
    email: 'alma@mail.example',
    mailWords: 'news',
    speaks: 'Español',
    reads: 'Español',
    help: ['interpreter'],
    shareName: 'ask',
    shareFacts: ['legalHelp'],
  },
  deeds: [
    does('triage', workingDaysAgo(5, '10:31'), 'acknowledge-complaint', {
      words: 'Gracias por escribir. Una persona ha leído su queja. Puede responder aquí en español.',
    }),
    does('triage', workingDaysAgo(4, '14:02'), 'send-message', {
      text: '¿Le dieron una copia de la hoja que firmó? Si la tiene, guárdela; no hace falta que la envíe ahora.',
    }),
    does('complainant', workingDaysAgo(2, '20:47'), 'write-message', {
      text: 'No me dieron copia. Me acuerdo de que arriba decía "Consent" y había dos casillas.',
    }),
  ],
})
