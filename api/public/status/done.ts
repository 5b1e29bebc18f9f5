/** What a person did just before: the page says that it was received. It tells nothing to who reads it in an address. */
export const dones = ['message', 'contact', 'stopped', 'sharing', 'withdrawal', 'undone'] as const
export type Done = (typeof dones)[number]

export const doneOf = (value: unknown): Done | null => dones.find((done) => done === value) ?? null
