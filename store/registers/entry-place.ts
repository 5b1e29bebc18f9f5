/** Where the sealed part of a register's entry belongs: it opens for no other. */
export const entryPlace = (id: string) => ({ caseId: 'register', inboxId: id, command: 'entry' })
