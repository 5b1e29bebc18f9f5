import type { Role } from './staff.ts'

/** Mails that are sent. Those for the complainant are neutral to the last word; those for staff carry the reference and the task. */
export const noticeKinds = [
  'acknowledgement',
  'newMessage',
  'outcome',
  'assigned',
  'dueSoon',
  'overdue',
  'overdueToLead',
  'complainantWrote',
  'complainantAsked',
  'urgent',
  'silence',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

export const noticesToComplainant = ['acknowledgement', 'newMessage', 'outcome'] as const satisfies readonly NoticeKind[]

/** Whom a notice is for, before it is known which people hold the role. */
export type Addressee = 'complainant' | { role: Role } | { user: string }

/** A queued notice as the case knows it. Whether the mail went stands on the notice's own row. */
export type Notice = { id: string; kind: NoticeKind; to: string; about: string | null; queuedAt: string; undelivered: boolean }
