import { screen } from '../question.ts'

/** What may be happening at this moment. All but the last mean that somebody may need help before a complaint. */
export const happeningNow = [
  'hurt',
  'selfHarm',
  'died',
  'childAlone',
  'danger',
  'held',
  'missing',
  'moving',
  'other',
  'notSure',
  'none',
] as const

export const now = screen({
  slug: 'now',
  part: 1,
  fields: [{ kind: 'choices', name: 'now', options: happeningNow, alone: 'none', required: true }],
})
