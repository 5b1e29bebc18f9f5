import type { NoticeKind } from '../../domain/case/notices.ts'
import { noticesToComplainant } from '../../domain/case/notices.ts'
import type { MailWords } from '../../domain/complaint/neutral-words.ts'
import { assigned } from './assigned.ts'
import { complainantAsked } from './complainant-asked.ts'
import { complainantWrote } from './complainant-wrote.ts'
import { dueSoon } from './due-soon.ts'
import { type Letter, type Letters, written } from './letter.ts'
import { neutral } from './neutral.ts'
import { overdue } from './overdue.ts'
import { overdueToLead } from './overdue-to-lead.ts'
import { silence } from './silence.ts'
import { urgent } from './urgent.ts'
import type { Work } from './work.ts'

type ComplainantNotice = (typeof noticesToComplainant)[number]
export type StaffNotice = Exclude<NoticeKind, ComplainantNotice>

export const isToComplainant = (kind: NoticeKind): kind is ComplainantNotice =>
  (noticesToComplainant as readonly NoticeKind[]).includes(kind)

/** The letter to a complainant, in the words they chose. */
export const letterToComplainant = (language: string, words: MailWords): Letter => written(neutral, language, words)

/** The letter to a member of staff. `reference` as it is printed, `R-7Q4M-92K`; it stands before the subject. */
export function letterToStaff(kind: StaffNotice, language: string, reference: string, work: Work): Letter {
  const { subject, text } = written(toStaff[kind], language, work)
  return { subject: `${reference}: ${subject}`, text }
}

const toStaff: Readonly<Record<StaffNotice, Letters<Work>>> = {
  assigned,
  dueSoon,
  overdue,
  overdueToLead,
  complainantWrote,
  complainantAsked,
  urgent,
  silence,
}
