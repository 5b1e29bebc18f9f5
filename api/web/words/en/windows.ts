/** Where else a person can go, and until when. */
export const windows = {
  title: 'Where else you can go, and until when',
  lead: 'You can also go to these places. Their time runs out whatever we do. A day here is a help, not legal advice: ask a lawyer before you count on it.',
  onlyMonth: 'We know only in which month it happened. We counted from its first day, so you may have a few days more.',
  until: 'Until {{day}}.',
  passed: '{{day}} has passed. Ask a lawyer: there may still be a way.',
  always: 'At any time. No day is too late.',
  partly: 'We could check this rule only in part. The real day may be another one. Ask a lawyer.',
  unverified: 'Nobody here has been able to check this rule. The real day may be another one. Ask a lawyer.',
  names: {
    'title-vi':
      'Tell the agency that pays for it that someone was treated worse because of race, color, language or where they come from (Title VI)',
    ada: 'Tell a federal agency that someone was treated worse because of a disability (ADA)',
    'federal-tort-claim': 'Ask the United States for money for harm done (form SF-95)',
    'detention-sexual-abuse': 'Report sexual abuse in immigration detention',
    'co-claim-notice': 'Give notice of a claim, Colorado',
    'co-enforcement-suit': 'Sue over how immigration law was enforced, Colorado',
    'nm-claim-notice': 'Give notice of a claim for harm, New Mexico',
    'nm-civil-rights-notice': 'Tell the agency in writing what its officers did, New Mexico',
    'nm-civil-rights-suit': 'Sue over your civil rights, New Mexico',
    'az-claim-notice': 'Give notice of a claim to the agency and the officer, Arizona',
    'az-suit': 'Sue an agency or its officer, Arizona',
    'dc-police-complaints': 'Complain to the Office of Police Complaints, D.C.',
    'dc-police-complaints-temporary': 'Complain to the Office of Police Complaints, D.C., under a law for a time',
    'dc-claim-notice': 'Give notice of a claim to the Mayor, D.C.',
    'dc-human-rights': 'Complain to the Office of Human Rights, D.C.',
  },
} as const
