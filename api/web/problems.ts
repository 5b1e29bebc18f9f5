/** What is wrong with one field, as programs read it: where, a code, and a sentence in the reader's language. */
export type FieldProblem = { field: string; code: string; text: string }
