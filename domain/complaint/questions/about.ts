import { screen } from '../question.ts'
import { shortComplaint } from './urgent.ts'

export const about = screen({
  slug: 'about',
  part: 1,
  unless: shortComplaint,
  fields: [{ kind: 'choice', name: 'about', options: ['me', 'knows', 'couldNotAsk', 'sawIt', 'helper'], required: true }],
})
