import { type Account, answerClasses } from '../domain/complaint/answer-classes.ts'
import type { Complaint, HeldPerson } from '../domain/complaint/complaint.ts'

/** The answers under the key each belongs to. What is open stands in the account too, so that the whole complaint reads in one place. */
export function sortedAnswers(answers: Complaint): { account: Account; identity: Account } {
  const account: Record<string, unknown> = {}
  const identity: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(answers)) {
    const kept = answerClasses[name as keyof typeof answerClasses]
    if (kept === 'split') {
      account[name] = (value as readonly HeldPerson[]).map(({ name: _, ...rest }) => rest)
      identity[name] = (value as readonly HeldPerson[]).map(({ name: who }) => who ?? null)
    } else if (kept === 'identity') identity[name] = value
    else account[name] = value
  }
  return { account, identity }
}
