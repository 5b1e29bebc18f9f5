import type { StaffMember } from '../../../domain/case/staff.ts'
import type { Store } from '../../../store/connect.ts'
import type { InboxDocument } from '../../../store/models/inbox.ts'
import { isStaffCommand, type StaffCommand } from '../words/command-words.ts'

/** A command of one's own that was just accepted, or that is still waiting. */
export type Done = { command: StaffCommand; state: 'done' | 'waiting' }

/** What the page after a command says, read from the command's own document, so that it holds for a refresh and for nobody else. */
export async function doneBy(store: Store, member: StaffMember, id: unknown): Promise<Done | null> {
  if (typeof id !== 'string' || id === '') return null
  const found = await store.staffInbox.findOne({ _id: id, by: member.id }, { command: 1, outcome: 1 }).lean<InboxDocument>()
  if (!found || !isStaffCommand(found.command) || found.outcome?.state === 'refused') return null
  return { command: found.command, state: found.outcome ? 'done' : 'waiting' }
}
