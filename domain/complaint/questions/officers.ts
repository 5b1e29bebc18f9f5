import { subjectAgencies } from '../../case/subject-agencies.ts'
import { screen } from '../question.ts'
import { shortComplaint } from './urgent.ts'

export const officers = screen({
  slug: 'officers',
  part: 1,
  unless: shortComplaint,
  fields: [
    { kind: 'choices', name: 'officers', options: [...subjectAgencies, 'other'] },
    { kind: 'text', name: 'agencyNames', max: 500 },
  ],
})
