/** The present instant, ISO with milliseconds and Z. The one place of a process that asks for it: everything else is handed it. */
export const now = (): string => new Date().toISOString()
