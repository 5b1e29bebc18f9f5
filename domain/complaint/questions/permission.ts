import { screen, yesNo } from '../question.ts'
import { shortComplaint } from './urgent.ts'

/** For someone who writes for another person. */
export const permission = screen({
  slug: 'permission',
  part: 1,
  when: { field: 'about', anyOf: ['knows', 'couldNotAsk'] },
  unless: shortComplaint,
  fields: [
    { kind: 'text', name: 'relation', max: 200 },
    { kind: 'choice', name: 'mayContactThem', options: yesNo },
    { kind: 'choice', name: 'permissionProof', options: ['now', 'later', 'none', 'notSure'] },
  ],
})
