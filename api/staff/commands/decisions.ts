/** Commands that decide about an allegation or end a complaint. Whoever gives one proves their second factor within the quarter of an hour before. */
const decisions: readonly string[] = ['decide-allegation', 'decline-complaint']

export const isDecision = (command: string): boolean => decisions.includes(command)
