import type { Case } from '../case/case.ts'
import type { CommandRule } from '../commands/command.ts'
import type { Fields } from '../commands/fields.ts'
import { mayChangeRoutes } from '../routing/changes-routes.ts'

/** What a decision looks up: entries by their ids, what those lean on, and the ICE areas of a state. No ids: nothing is looked up. */
export type Wanted = { ids: readonly string[]; state: string | null }

export const nothingWanted: Wanted = { ids: [], state: null }

/** What a command turns on: the entries its input names and, if routes may follow from it, those its case's subjects are linked to. */
export function wantedBy(rule: CommandRule, input: Readonly<Record<string, unknown>>, kase: Case): Wanted {
  const linked = mayChangeRoutes(rule.leadsTo) ? kase.subjects.flatMap(({ link }) => [link?.officer ?? [], link?.agency ?? []].flat()) : []
  return { ids: [...new Set([...entriesNamed(rule.fields, input), ...linked])], state: kase.state }
}

const entriesNamed = (fields: Fields, input: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(fields).flatMap(([name, { kind }]) => {
    const value = input[name]
    return kind === 'entry' && typeof value === 'string' ? [value] : []
  })
