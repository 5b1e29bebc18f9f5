/** What staff and committee read. In English only; the public's words are elsewhere. */
export const staff = {
  areas: {
    label: 'Areas',
    work: 'Work',
    cases: 'Cases',
    calls: 'Calls',
    legal: 'Legal',
    committee: 'Docket',
    health: 'Health',
    law: 'Law',
    people: 'People',
    registers: 'Registers',
  },
  find: { label: 'Find a case', press: 'Search' },
  account: 'Account',
  signOut: 'Sign out',
} as const
