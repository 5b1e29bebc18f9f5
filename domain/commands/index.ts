import { acceptComplaint } from './accept-complaint.ts'
import { acknowledgeComplaint } from './acknowledge-complaint.ts'
import { addAllegation } from './add-allegation.ts'
import { addNote } from './add-note.ts'
import { addPrivilegedNote } from './add-privileged-note.ts'
import { adoptPack } from './adopt-pack.ts'
import { approveLegalReview } from './approve-legal-review.ts'
import { askReferralStatus } from './ask-referral-status.ts'
import { assignInvestigator } from './assign-investigator.ts'
import { changeContactPlan } from './change-contact-plan.ts'
import { changeSharing } from './change-sharing.ts'
import { closeCase } from './close-case.ts'
import type { CommandRule } from './command.ts'
import { completeTask } from './complete-task.ts'
import { confirmLowerUrgency } from './confirm-lower-urgency.ts'
import { confirmRequest } from './confirm-request.ts'
import { confirmRoutes } from './confirm-routes.ts'
import { confirmUrgency } from './confirm-urgency.ts'
import { correctIncidentDate } from './correct-incident-date.ts'
import { decideAllegation } from './decide-allegation.ts'
import { declineComplaint } from './decline-complaint.ts'
import { describeSubject } from './describe-subject.ts'
import { extendClock } from './extend-clock.ts'
import { handOverWork } from './hand-over-work.ts'
import { identifySubject } from './identify-subject.ts'
import { joinSubjects } from './join-subjects.ts'
import { linkSubject } from './link-subject.ts'
import { mergeAllegations } from './merge-allegations.ts'
import { nameSubject } from './name-subject.ts'
import { notePattern } from './note-pattern.ts'
import { overrideRoutes } from './override-routes.ts'
import { partSubjects } from './part-subjects.ts'
import { pauseClock } from './pause-clock.ts'
import { prepareReferral } from './prepare-referral.ts'
import { proposeLowerUrgency } from './propose-lower-urgency.ts'
import { proposeRoutes } from './propose-routes.ts'
import { raiseUrgency } from './raise-urgency.ts'
import { recordAcknowledgement } from './record-acknowledgement.ts'
import { recordAuthority } from './record-authority.ts'
import { recordCircumstances } from './record-circumstances.ts'
import { recordConsent } from './record-consent.ts'
import { recordFirstContact } from './record-first-contact.ts'
import { recordOutsideEvent } from './record-outside-event.ts'
import { recordReferralAnswer } from './record-referral-answer.ts'
import { recordUrgentAction } from './record-urgent-action.ts'
import { refuseRequest } from './refuse-request.ts'
import { replaceCode } from './replace-code.ts'
import { reportUndelivered } from './report-undelivered.ts'
import { resumeClock } from './resume-clock.ts'
import { returnFromLegalReview } from './return-from-legal-review.ts'
import { retypeAllegation } from './retype-allegation.ts'
import { sendMessage } from './send-message.ts'
import { sendReferral } from './send-referral.ts'
import { sendToLegalReview } from './send-to-legal-review.ts'
import { setOperation } from './set-operation.ts'
import { splitAllegation } from './split-allegation.ts'
import { stopContact } from './stop-contact.ts'
import { stopReferral } from './stop-referral.ts'
import { undoWithdrawal } from './undo-withdrawal.ts'
import { withdrawComplaint } from './withdraw-complaint.ts'
import { writeMessage } from './write-message.ts'

/** Everything that can be done to a case once it is open: the map of what Redress does. In the order of a case's life. */
export const commands = {
  'acknowledge-complaint': acknowledgeComplaint,
  'record-circumstances': recordCircumstances,
  'record-first-contact': recordFirstContact,
  'record-urgent-action': recordUrgentAction,
  'confirm-urgency': confirmUrgency,
  'raise-urgency': raiseUrgency,
  'propose-lower-urgency': proposeLowerUrgency,
  'confirm-lower-urgency': confirmLowerUrgency,
  'accept-complaint': acceptComplaint,
  'decline-complaint': declineComplaint,
  'assign-investigator': assignInvestigator,
  'name-subject': nameSubject,
  'describe-subject': describeSubject,
  'identify-subject': identifySubject,
  'join-subjects': joinSubjects,
  'part-subjects': partSubjects,
  'link-subject': linkSubject,
  'set-operation': setOperation,
  'add-allegation': addAllegation,
  'split-allegation': splitAllegation,
  'merge-allegations': mergeAllegations,
  'retype-allegation': retypeAllegation,
  'record-authority': recordAuthority,
  'propose-routes': proposeRoutes,
  'confirm-routes': confirmRoutes,
  'override-routes': overrideRoutes,
  'record-consent': recordConsent,
  'prepare-referral': prepareReferral,
  'stop-referral': stopReferral,
  'send-referral': sendReferral,
  'record-acknowledgement': recordAcknowledgement,
  'record-referral-answer': recordReferralAnswer,
  'ask-referral-status': askReferralStatus,
  'add-note': addNote,
  'complete-task': completeTask,
  'send-message': sendMessage,
  'send-to-legal-review': sendToLegalReview,
  'return-from-legal-review': returnFromLegalReview,
  'approve-legal-review': approveLegalReview,
  'add-privileged-note': addPrivilegedNote,
  'decide-allegation': decideAllegation,
  'close-case': closeCase,
  'correct-incident-date': correctIncidentDate,
  'pause-clock': pauseClock,
  'resume-clock': resumeClock,
  'extend-clock': extendClock,
  'adopt-pack': adoptPack,
  'record-outside-event': recordOutsideEvent,
  'confirm-request': confirmRequest,
  'refuse-request': refuseRequest,
  'write-message': writeMessage,
  'change-sharing': changeSharing,
  'stop-contact': stopContact,
  'change-contact-plan': changeContactPlan,
  'withdraw-complaint': withdrawComplaint,
  'undo-withdrawal': undoWithdrawal,
  'replace-code': replaceCode,
  'report-undelivered': reportUndelivered,
  'note-pattern': notePattern,
  'hand-over-work': handOverWork,
} as const

export type CommandName = keyof typeof commands
export const commandNames = Object.keys(commands) as CommandName[]

/** The rule of a command by its name, or undefined for a name nobody knows. */
export const ruleOf = (name: string): CommandRule | undefined =>
  Object.hasOwn(commands, name) ? (commands[name as CommandName] as CommandRule) : undefined
