import { does, story } from '../story.ts'
import { workingDaysAgo } from '../when.ts'

export const towYard = story({
  name: 'tow-yard',
  about: 'A car kept without a receipt; answered late, triage overdue',
  channel: 'hotline',
  language: 'en',
  received: workingDaysAgo(9, '15:37'),
  happenedDaysBefore: 2,
  answers: {
    now: ['none'],
    about: 'me',
    story:
      'Caller says: they arrested my brother at the light and had our car towed. I own the car. The yard wants a release from the task ' +
      'force, the task force says the police have it, the police say ask the task force. My work tools are in the trunk. Nobody gave us ' +
      'a receipt.',
    kinds: ['property'],
    happenedTime: '17:30',
    state: 'co',
    town: 'Example Falls',
    place: 'Corner of Mill and Third',
    placeKind: 'street',
    officers: ['police', 'otherFederal'],
    reach: ['phone'],
    callMe: 'Jo Example',
    phone: '(303) 555-0128',
    voicemail: 'yes',
    goodDays: ['saturday', 'sunday'],
    shareName: 'yes',
    shareFacts: ['internalInvestigators'],
  },
  deeds: [
    does('hotline', workingDaysAgo(5, '16:10'), 'acknowledge-complaint', {}),
    does('triage', workingDaysAgo(5, '16:44'), 'add-note', {
      text: 'Acknowledged three days late: the call was entered on the evening shift and lay in the wrong list. Asked the tow yard for its log.',
    }),
  ],
})
