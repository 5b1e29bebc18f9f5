import type { StaffMember } from '../../../domain/case/staff.ts'
import type { Task, TaskKind } from '../../../domain/case/tasks.ts'
import type { StaffCommand } from '../words/command-words.ts'
import type { OpenedCase } from './opened-case.ts'

/** By which command each kind of work ends. */
const endedBy: Record<TaskKind, StaffCommand> = {
  acknowledge: 'acknowledge-complaint',
  triage: 'accept-complaint',
  assign: 'assign-investigator',
  confirmRoutes: 'confirm-routes',
  forwardReferral: 'prepare-referral',
  askReferralStatus: 'ask-referral-status',
  askConsentAgain: 'record-consent',
  tellWhatWasSent: 'complete-task',
  askForFootage: 'complete-task',
  interviewComplainant: 'complete-task',
  investigate: 'send-to-legal-review',
  reviewLegally: 'approve-legal-review',
  decide: 'decide-allegation',
  close: 'close-case',
  readMessage: 'complete-task',
  confirmRequest: 'confirm-request',
  followWithdrawal: 'complete-task',
  reachAnotherWay: 'complete-task',
  lookAtPattern: 'complete-task',
  firstContact: 'record-first-contact',
  urgentAction: 'record-urgent-action',
  confirmUrgency: 'confirm-urgency',
  confirmLowering: 'confirm-lower-urgency',
}

/** The command that ends a piece of work. */
export const commandOf = (task: Task): StaffCommand => endedBy[task.kind]

/** Open work of this person on the case, nearest limit first; work without a limit comes last. */
export const ownTasks = ({ kase, member }: Pick<OpenedCase, 'kase' | 'member'>): Task[] =>
  kase.tasks.filter((task) => !task.doneAt && isOf(task, member)).sort(byLimit)

const isOf = ({ owner }: Task, member: StaffMember): boolean =>
  'user' in owner ? owner.user === member.id : member.roles.includes(owner.role)

export const byLimit = (a: Task, b: Task): number => ((a.dueAt ?? 'later') < (b.dueAt ?? 'later') ? -1 : 1)
