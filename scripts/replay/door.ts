import { z } from 'zod'
import { postPatiently } from './calls.ts'
import type { RegisterCase } from './cases.ts'
import { complaintBody, keyOf } from './complaint.ts'
import type { Mapping } from './mapping.ts'
import type { Office } from './office.ts'

/** What became of a case at the door. `unknown`: nobody can say whether it was received. */
export type Filed = { state: 'received'; code: string } | { state: 'refused' | 'unknown'; reason: string }

const receipt = z.object({ code: z.string() })
const problem = z.object({ detail: z.string(), problems: z.array(z.object({ field: z.string(), text: z.string() })).optional() })

/** Files a case by the programs' door, with the office's intake token. */
export async function fileCase({ publicUrl, tokens }: Office, mapping: Mapping, one: RegisterCase): Promise<Filed> {
  const headers = { Authorization: `Bearer ${tokens.intake}`, 'Idempotency-Key': keyOf(mapping, one) }
  const answer = await postPatiently(`${publicUrl}/api/v1/complaints`, complaintBody(one, mapping), headers)
  if ('noAnswer' in answer) return { state: 'unknown', reason: `the door did not answer (${answer.noAnswer})` }
  const received = receipt.safeParse(answer.body)
  if (answer.status === 201 && received.success) return { state: 'received', code: received.data.code }
  const state = answer.status >= 400 && answer.status < 500 ? 'refused' : 'unknown'
  return { state, reason: `the door answered ${answer.status}: ${wordsOf(answer.body)}` }
}

/** Where a case stands by its code, as its complainant would be told: `received` until it is open, then its stage. */
export async function stateOf({ publicUrl }: Office, code: string): Promise<string> {
  const answer = await postPatiently(`${publicUrl}/api/v1/status`, { code })
  if ('noAnswer' in answer) return `unknown: no answer (${answer.noAnswer})`
  const told = status.safeParse(answer.body)
  if (answer.status !== 200 || !told.success) return `unknown: ${answer.status}`
  return told.data.state === 'open' ? told.data.stage : told.data.state
}

const status = z.union([z.object({ state: z.literal('open'), stage: z.string() }), z.object({ state: z.enum(['received', 'replaced']) })])

function wordsOf(body: unknown): string {
  const told = problem.safeParse(body)
  if (!told.success) return 'no words'
  const { detail, problems = [] } = told.data
  return problems.length > 0 ? problems.map(({ field, text }) => `${field}: ${text}`).join(' ') : detail
}
