/**
 * A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it (OWASP ASVS 5, V1.2.10). By hand,
 * because the library's own guard leaves out the NUL character.
 */
export const inertCell = (text: string): string => (startsFormula.has(text.charAt(0)) ? `'${text}` : text)

const startsFormula: ReadonlySet<string> = new Set(['=', '+', '-', '@', '\t', '\r', '\0'])
