import type { Case } from '../../domain/case/case.ts'
import { evolveAll } from '../../domain/case/evolve.ts'
import type { Fact } from '../../domain/case/facts.ts'
import type { InboxOutcome } from '../../store/models/inbox.ts'
import type { Handed } from './many-hands.ts'
import { follow, mustRefuse } from './reference-model.ts'
import type { Model } from './reference-table.ts'
import { isAsExpected } from './walked-right.ts'

/** A fact as it is stored: where it stands, and by which document it came. */
export type Placed = { sequence: number; inboxId: string; fact: Fact }

/** A command with what was answered to it. */
export type Answered = Handed & { outcome: InboxOutcome }

/**
 * Holds what was answered against the reference model, in the order in which it was decided, whoever was first. `model` stands where the
 * case stood at version `from`.
 */
export function heldAgainstModel(model: Model, all: readonly Placed[], from: number, answered: readonly Answered[]): void {
  const caseId = 'case-1'
  const at = (version: number): Case =>
    evolveAll(
      null,
      all.slice(0, version).map(({ fact }) => fact),
      caseId,
    ) as Case
  for (const { id, given, seenVersion, outcome } of inOrder(answered, all)) {
    const own = all.filter((one) => one.inboxId === id)
    const version = (own[0]?.sequence ?? outcome.version + 1) - 1
    if (version < from) throw new Error(`${given.name} was decided before anybody gave it`)
    const before = at(version)
    const after = own.length === 0 ? before : at(version + own.length)
    const since = seenVersion === null ? [] : all.slice(seenVersion, version).map(({ fact }) => fact)
    const told = { ...given, since }
    const refused = mustRefuse(model, told, before)
    if (!refused) follow(model, told)
    const verdict = outcome.state === 'refused' ? { refused: outcome.code ?? 'unknown' } : own.map(({ fact }) => fact)
    const facts = all.slice(0, after.version).map(({ fact }) => fact)
    isAsExpected({ given: told, verdict, mustRefuse: refused, before, after, model, facts })
  }
}

/** By the version they met; what changed nothing was decided after what led to the version it was answered with. */
function inOrder(answered: readonly Answered[], all: readonly Placed[]): readonly Answered[] {
  const last = new Map(all.map(({ inboxId, sequence }) => [inboxId, sequence]))
  const place = ({ id, outcome }: Answered): number => last.get(id) ?? outcome.version + 0.5
  return [...answered].sort((a, b) => place(a) - place(b))
}
