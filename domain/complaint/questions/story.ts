import { screen } from '../question.ts'

export const story = screen({
  slug: 'story',
  part: 1,
  fields: [{ kind: 'text', name: 'story', max: 10_000, lines: true, required: true }],
})
