import type { Complaint } from '../../domain/complaint/complaint.ts'

const sentence = 'Two officers stopped the van at the exit, would not say who sent them, and kept both phones until after dark. '

/** A story of 3,500 characters, as long as people write when something weighs on them. */
const story = sentence.repeat(32).slice(0, 3_500)

/** Twelve answers, the story among them. Nobody in it wants mail, so nothing but the case itself follows. */
export const answers = {
  now: ['none'],
  about: 'me',
  story,
  kinds: ['stops', 'property'],
  happenedOn: '2026-11-03',
  happenedTime: '21:40',
  state: 'co',
  town: 'Example County',
  placeKind: 'hospital',
  officers: ['sheriff', 'unknown'],
  reach: ['none'],
  shareName: 'never',
} as const satisfies Complaint

/** The same as a program posts it. */
export const complaintBody = { language: 'en', answers }
