import type { Case } from '../domain/case/case.ts'
import { ruleOf } from '../domain/commands/index.ts'
import { entriesNamed } from '../domain/registers/looked-up.ts'
import type { Waiting } from '../store/inbox/waiting.ts'

/** Ids of the register entries that a waiting document turns on. Most name none, and then no register is read. */
export function namedEntries(_: Case, { command, input }: Pick<Waiting, 'command' | 'input'>): readonly string[] {
  const rule = ruleOf(command)
  return rule && input ? entriesNamed(rule.fields, input) : []
}
