import type { Case } from '../../domain/case/case.ts'
import type { Ground } from '../../domain/commands/ground.ts'
import { reasonsOf } from '../../domain/consequences/reasons-of.ts'
import { ground as plain } from './office.ts'

/** The sentences that say why a clock of a case is due when it is; none if it has no such clock. */
export const reasonsIn = (kase: Case, id: string, { pack, packs = [], calendar }: Ground = plain): readonly string[] =>
  kase.clocks
    .filter((clock) => clock.id === id)
    .flatMap((clock) => reasonsOf(kase, clock, { packOf: packAmong([pack, ...packs]), calendar }))

const packAmong =
  (packs: readonly Ground['pack'][]) =>
  ({ id, version }: Case['pack']): Ground['pack'] =>
    packs.find((one) => one.id === id && one.version === version) ?? (packs[0] as Ground['pack'])
