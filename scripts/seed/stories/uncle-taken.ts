import { story } from '../story.ts'
import { hoursAgo } from '../when.ts'

/** Taken down on a call, so the words are the caller's, in the language they spoke. */
export const uncleTaken = story({
  name: 'uncle-taken',
  about: 'A call in Spanish about a man nobody can find; arrived five hours ago',
  channel: 'hotline',
  language: 'es',
  received: hoursAgo(5),
  answers: {
    now: ['missing'],
    urgentPath: 'short',
    held: [
      {
        name: 'P. S.',
        age: 'over65',
        takenWhen: 'Ayer por la tarde',
        lastPlace: 'Estacionamiento del mercado, Example Falls',
        byWhom: 'Dos hombres con chalecos verdes y un policía local',
        needs: ['medicine'],
        had: ['neither'],
        askedToSign: 'notSure',
        toldOfMove: 'notSure',
      },
    ],
    story:
      'Se llevaron a mi tío ayer en el mercado. Toma medicina para la presión todos los días. Llamamos a la cárcel del condado y dicen ' +
      'que no está. No sabemos dónde está ni si tiene su medicina.',
    state: 'co',
    town: 'Example Falls',
    reach: ['phone'],
    phone: '(303) 555-0117',
    voicemail: 'no',
    goodHours: ['evening'],
    speaks: 'Español',
    help: ['interpreter'],
    shareName: 'ask',
    shareFacts: ['legalHelp'],
  },
  deeds: [],
})
