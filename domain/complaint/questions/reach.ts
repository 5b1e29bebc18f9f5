import { screen } from '../question.ts'

/** The ways to reach a person; `none` is as good an answer as any. */
export const waysToReach = ['none', 'email', 'phone', 'letter', 'trusted'] as const

export const reach = screen({
  slug: 'reach',
  part: 2,
  fields: [{ kind: 'choices', name: 'reach', options: waysToReach, alone: 'none', required: true }],
})
