import type { Role } from './staff.ts'

/** Whoever holds the role may do it, or one named person. */
export type TaskOwner = { role: Role } | { user: string }

export const taskKinds = [
  'acknowledge',
  'triage',
  'assign',
  'confirmRoutes',
  'forwardReferral',
  'askReferralStatus',
  'askConsentAgain',
  'tellWhatWasSent',
  'askForFootage',
  'interviewComplainant',
  'investigate',
  'reviewLegally',
  'decide',
  'close',
  'readMessage',
  'confirmRequest',
  'followWithdrawal',
  'reachAnotherWay',
  'lookAtPattern',
  'firstContact',
  'urgentAction',
  'confirmUrgency',
  'confirmLowering',
] as const
export type TaskKind = (typeof taskKinds)[number]

/** A piece of work someone owes. `byHand` tasks are completed by a person who says so; the others end with the fact that ends them. */
export type Task = {
  id: string
  kind: TaskKind
  owner: TaskOwner
  allegations: readonly string[]
  /** The clock, request, message or notice it is about. */
  about: string | null
  openedAt: string
  dueAt: string | null
  doneAt: string | null
}

/** Work that only a person can say is done. */
const tasksByHand = [
  'askForFootage',
  'interviewComplainant',
  'readMessage',
  'followWithdrawal',
  'reachAnotherWay',
  'lookAtPattern',
  'askConsentAgain',
  'tellWhatWasSent',
] as const satisfies readonly TaskKind[]
export const isByHand = (kind: TaskKind): boolean => (tasksByHand as readonly TaskKind[]).includes(kind)

/** Work of a post: it is whoever's is on call, and stays theirs whoever investigates. */
export const isUrgentWork = (kind: TaskKind): boolean => kind === 'firstContact' || kind === 'urgentAction'
