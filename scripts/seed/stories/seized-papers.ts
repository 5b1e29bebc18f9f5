import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

/** An investigation that ran past its limit: reminded, overdue, told to the lead. */
export const seizedPapers = story({
  name: 'seized-papers',
  about: 'Identity papers not returned; the investigation is overdue and escalated',
  channel: 'web',
  language: 'es',
  received: workingDaysAgo(80, '20:31'),
  happenedDaysBefore: 12,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'Me quitaron el pasaporte y el acta de nacimiento de mi hija y dijeron que los devolverían en dos días. Ya pasaron dos semanas. ' +
      'Sin los papeles no puedo inscribir a mi hija en la escuela.',
    kinds: ['property'],
    state: 'co',
    town: 'Specimen',
    placeKind: 'street',
    officers: ['otherFederal', 'statePolice'],
    reach: ['email'],
    callMe: 'Luz Example',
    email: 'luz@mail.example',
    mailWords: 'note',
    speaks: 'Español',
    reads: 'Español',
    shareName: 'ask',
    shareFacts: ['federalWatchdogs', 'legalHelp'],
  },
  deeds: [
    does('triage', workingDaysAgo(79, '10:05'), 'acknowledge-complaint', { words: 'Hemos leído su queja. Buscaremos sus papeles.' }),
    does('triage', workingDaysAgo(76, '09:30'), 'accept-complaint', { allegations: ['T1'], priority: 'P2' }),
    does('supervisor', workingDaysAgo(74, '13:15'), 'assign-investigator', { allegations: ['a1'], investigator: 'second-investigator' }),
    does('second-investigator', workingDaysAgo(70, '11:20'), 'complete-task', {
      task: 'askForFootage',
      result: 'No footage: nothing was recorded at the stop.',
    }),
    does('second-investigator', workingDaysAgo(66, '17:40'), 'complete-task', {
      task: 'interviewComplainant',
      result: 'Interviewed with an interpreter. Two documents, both described in detail; no receipt was given.',
    }),
    does('second-investigator', workingDaysAgo(31, '14:12'), 'add-note', {
      text: 'Property room says the envelope was sent on to another office. Third request for the log; no answer so far.',
    }),
    does('second-investigator', workingDaysAgo(30, '09:22'), 'send-message', {
      text: 'Seguimos buscando sus papeles. La oficina que los tenía dice que los envió a otra; hemos pedido el registro.',
    }),
  ],
})
