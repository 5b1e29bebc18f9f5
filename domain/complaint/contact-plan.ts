import type { Answers } from './complaint.ts'
import { contact } from './questions/contact.ts'
import { visibleFields } from './visible.ts'

type ContactAnswer = (typeof contact)['fields'][number]['name']

/** How a person can be reached safely: the ways they chose, and only what belongs to those. */
export type ContactPlan = Required<Pick<Answers, 'reach'>> & Pick<Answers, ContactAnswer>

/** The plan in some answers, or null for somebody who is not to be contacted. */
export function contactPlanOf(answers: Answers): ContactPlan | null {
  const { reach = [] } = answers
  if (!reach.some((way) => way !== 'none')) return null
  const given = visibleFields(contact, answers).map(({ name }) => [name, answers[name as ContactAnswer]])
  return { reach, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) }
}
