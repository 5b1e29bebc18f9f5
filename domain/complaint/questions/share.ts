import { factsReaders, nameSharing } from '../../case/sharing.ts'
import { screen } from '../question.ts'

export const share = screen({
  slug: 'share',
  part: 3,
  fields: [
    { kind: 'choice', name: 'shareName', options: nameSharing, required: true },
    { kind: 'choices', name: 'shareFacts', options: factsReaders },
    { kind: 'text', name: 'mustNotSee', max: 2_000, lines: true },
  ],
})
