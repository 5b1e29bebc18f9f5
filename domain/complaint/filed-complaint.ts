import type { Channel } from '../case/facts.ts'
import type { Complaint } from './complaint.ts'

/** What a door seals to the office when a complaint is filed, by whichever door. `receivedAt` is the exact instant. */
export type FiledComplaint = {
  answers: Complaint
  channel: Channel
  /** The language of the pages they used, as a two-letter code. */
  language: string
  receivedAt: string
  /** The member of staff who took the call; null where the person wrote themselves. */
  enteredBy: string | null
  office: string
  /** As people say it: `R-7Q4M-92K`. */
  reference: string
  lookup: string
  /** Base64url, 32 bytes: comes from the person's code, which is never sent along. */
  mailboxKey: string
  verifyKey: string
}
