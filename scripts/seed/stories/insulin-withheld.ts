import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

/** Two investigators, each with a part. */
export const insulinWithheld = story({
  name: 'insulin-withheld',
  about: 'Medicine withheld in custody; first priority, two investigators',
  channel: 'hotline',
  language: 'en',
  received: workingDaysAgo(12, '22:05'),
  happenedDaysBefore: 0,
  answers: {
    now: ['held', 'hurt'],
    urgentPath: 'all',
    held: [
      {
        name: 'D. E.',
        age: 'adult',
        takenWhen: 'This morning around nine',
        lastPlace: 'Specimen County holding',
        byWhom: 'County deputies with two federal agents',
        needs: ['medicine'],
        had: ['call'],
        askedToSign: 'yes',
        toldOfMove: 'no',
      },
    ],
    about: 'couldNotAsk',
    relation: 'Wife',
    mayContactThem: 'notSure',
    permissionProof: 'none',
    story:
      'Caller says: my husband has diabetes. He called at eight tonight and said they took his insulin when they booked him and told him ' +
      'a nurse comes on Thursday. He sounded slow. They also want him to sign a paper in English about leaving.',
    kinds: ['custody', 'counsel'],
    happenedTime: '09:00',
    goingOn: true,
    state: 'co',
    town: 'Specimen',
    place: 'County holding, second floor',
    placeKind: 'detention',
    officers: ['detention', 'sheriff', 'ice'],
    reach: ['phone'],
    callMe: 'Mrs. Example',
    phone: '(970) 555-0139',
    voicemail: 'yes',
    codeWord: 'blue kettle',
    shareName: 'yes',
    shareFacts: ['internalInvestigators', 'federalWatchdogs', 'legalHelp'],
  },
  deeds: [
    does('triage', workingDaysAgo(11, '08:04'), 'acknowledge-complaint', {}),
    does('triage', workingDaysAgo(11, '08:11'), 'accept-complaint', { allegations: ['D1', 'P3'], priority: 'P0' }),
    does('supervisor', workingDaysAgo(11, '08:19'), 'assign-investigator', { allegations: ['a1'], investigator: 'investigator' }),
    does('supervisor', workingDaysAgo(11, '08:20'), 'assign-investigator', { allegations: ['a2'], investigator: 'second-investigator' }),
    does('investigator', workingDaysAgo(11, '08:52'), 'add-note', {
      text: 'Spoke with the medical desk at holding at 08:40. Insulin given at 08:47, confirmed by the nurse on duty by name. Counsel told at 08:50.',
    }),
    does('second-investigator', workingDaysAgo(10, '14:33'), 'add-note', {
      text: 'Asked for every form presented to the person since booking, with language and the name of whoever interpreted.',
    }),
    does('investigator', workingDaysAgo(8, '11:15'), 'name-subject', {
      allegations: ['a1'],
      agency: 'detention',
      name: 'Booking desk, evening shift; roster requested',
    }),
  ],
})
