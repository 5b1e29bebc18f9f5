import type { StaffCommand } from '../words/command-words.ts'
import { ruleFor } from './offered.ts'
import type { Input } from './trials.ts'

/** Whether a command has a field only legal reviewers can read. */
export const hasLegalField = (command: StaffCommand): boolean =>
  Object.values(ruleFor(command).fields).some((field) => field.kind === 'text' && field.seal === 'legal')

/** Whether something was written into one. */
export const hasPrivileged = (command: StaffCommand, input: Input): boolean =>
  Object.entries(ruleFor(command).fields).some(
    ([name, field]) => field.kind === 'text' && field.seal === 'legal' && input[name] !== undefined,
  )
