import type { CommandRule } from '../../../domain/commands/command.ts'
import { commandNames, commands } from '../../../domain/commands/index.ts'
import { commandOf, ownTasks } from '../cases/expected.ts'
import type { OpenedCase } from '../cases/opened-case.ts'
import { sentenceOf } from '../sentences.ts'
import { isStaffCommand, type StaffCommand } from '../words/command-words.ts'
import { whyNot } from './trials.ts'

/** What this person can do on the case: the one thing expected of them, the rest, and what is not possible now with the reason. */
export type Offered = {
  expected: StaffCommand | null
  more: readonly StaffCommand[]
  notNow: readonly { command: StaffCommand; why: string }[]
}

/** Read from the list of commands; what is for other roles is left out. */
export function offered(opened: OpenedCase): Offered {
  const { member } = opened
  const mine = commandNames.filter(isStaffCommand).filter((name) => ruleFor(name).roles.some((role) => member.roles.includes(role)))
  const judged = mine.map((command) => ({ command, refusal: whyNot(opened, ruleFor(command)) }))
  const possible = judged.filter(({ refusal }) => !refusal).map(({ command }) => command)
  const expected =
    ownTasks(opened)
      .map(commandOf)
      .find((command) => possible.includes(command)) ?? null
  return {
    expected,
    more: possible.filter((command) => command !== expected),
    notNow: judged.flatMap(({ command, refusal }) => (refusal ? [{ command, why: sentenceOf(refusal) }] : [])),
  }
}

export const ruleFor = (name: StaffCommand): CommandRule => commands[name] as CommandRule
