import { screen } from '../question.ts'
import { shortComplaint } from './urgent.ts'

export const when = screen({
  slug: 'when',
  part: 1,
  unless: shortComplaint,
  fields: [
    { kind: 'date', name: 'happenedOn' },
    { kind: 'time', name: 'happenedTime' },
    { kind: 'text', name: 'aboutWhen', max: 300 },
    { kind: 'tick', name: 'goingOn' },
    { kind: 'text', name: 'lasted', max: 200 },
  ],
})
