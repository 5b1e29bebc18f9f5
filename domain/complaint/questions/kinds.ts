import { elsewise, screen } from '../question.ts'
import { shortComplaint } from './urgent.ts'

/** What it was, in everyday words. Staff choose the allegations; these only lead them there. */
export const kindsOfProblem = [
  'stops',
  'unequal',
  'force',
  'sexual',
  'custody',
  'counsel',
  'vulnerable',
  'localHelp',
  'privacy',
  'masks',
  'property',
  'tribal',
  ...elsewise,
] as const

export const kinds = screen({
  slug: 'kinds',
  part: 1,
  unless: shortComplaint,
  fields: [
    { kind: 'choices', name: 'kinds', options: kindsOfProblem },
    { kind: 'text', name: 'kindsOther', max: 500 },
  ],
})
