import { screen } from '../question.ts'
import { happeningNow } from './now.ts'

/** Whom to call, and whether to send only what cannot wait. The rest can be added after sending. */
export const urgent = screen({
  slug: 'urgent',
  part: 1,
  when: { field: 'now', anyOf: happeningNow.filter((what) => what !== 'none') },
  fields: [{ kind: 'choice', name: 'urgentPath', options: ['short', 'all'], required: true }],
})

/** Screens that carry this are left out of a short urgent complaint. */
export const shortComplaint = { field: 'urgentPath', anyOf: ['short'] } as const
