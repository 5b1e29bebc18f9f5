import { evolveAll } from '../../../domain/case/evolve.ts'
import type { FactType } from '../../../domain/case/facts.ts'
import { isRefusal } from '../../../domain/commands/command.ts'
import { decide } from '../../../domain/commands/decide.ts'
import type { OnCall } from '../../../domain/registers/on-call.ts'
import { factWords } from '../cases/fact-words.ts'
import type { OpenedCase } from '../cases/opened-case.ts'
import type { Desk } from '../deps.ts'
import type { StaffCommand } from '../words/command-words.ts'
import { ruleFor } from './offered.ts'
import { takenInput } from './trials.ts'

/** Facts that tell somebody what a command brings along: mails, work, limits. */
const brought: ReadonlySet<FactType> = new Set([
  'taskOpened',
  'taskCompleted',
  'clockStarted',
  'clockMet',
  'clockReopened',
  'noticeQueued',
  'routesProposed',
  'urgencyFound',
])

/**
 * What will follow from a command, decided beforehand by the same rules on something the form offers. What is picked in the form may
 * change a name in it, not its kind.
 */
export function whatFollows(
  { packOf, packs }: Pick<Desk, 'packOf' | 'packs'>,
  opened: OpenedCase,
  command: StaffCommand,
  onCall: readonly OnCall[],
): readonly string[] {
  const { kase, member, staff, calendar, now } = opened
  // What follows from another pack stands above the form, for the one that was chosen.
  const input = command === 'adopt-pack' ? null : takenInput(opened, ruleFor(command))
  if (!input) return []
  const given = { name: command, input, by: member.id, door: 'staff' as const, at: now, since: [] }
  const facts = decide(kase, given, { pack: packOf(kase.pack), packs, calendar, staff, onCall })
  if (isRefusal(facts)) return []
  const after = evolveAll(kase, facts, kase.id) ?? kase
  const lines = facts.filter(({ type }) => brought.has(type)).map((fact) => factWords(fact, { kase: after, nameOf: opened.nameOf }))
  return [...new Set(lines)]
}
