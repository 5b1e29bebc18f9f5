import { screen } from '../question.ts'
import { shortComplaint } from './urgent.ts'

/** For someone who helps people as their work. */
export const organization = screen({
  slug: 'organization',
  part: 1,
  when: { field: 'about', anyOf: ['helper'] },
  unless: shortComplaint,
  fields: [
    { kind: 'text', name: 'organization', max: 200 },
    { kind: 'text', name: 'organizationRole', max: 200 },
    { kind: 'choice', name: 'peopleAffected', options: ['one', 'several', 'notSure'] },
    { kind: 'text', name: 'peopleCount', max: 50 },
  ],
})
