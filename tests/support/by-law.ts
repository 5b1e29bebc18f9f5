import type { Case } from '../../domain/case/case.ts'
import { evolveAll } from '../../domain/case/evolve.ts'
import type { FactBody, Opening } from '../../domain/case/facts.ts'
import { fileComplaintFacts } from '../../domain/commands/file-complaint.ts'
import type { Ground } from '../../domain/commands/ground.ts'
import type { CommandName } from '../../domain/commands/index.ts'
import { withConsequences } from '../../domain/consequences/consequences.ts'
import { hoursLater, opening } from './cases.ts'
import { factsOf, give, inputs } from './commands.ts'
import { wideGround } from './office.ts'

/**
 * A complaint under the wide pack of the tests: `c3` is the limit a law sets, 60 calendar days from Monday, November 23, 2026, so until
 * January 22; `c4` the person's window elsewhere and `c5` footage, both counted from November 1.
 */
export const limitedByLaw = (over: Partial<Opening> = {}): Case =>
  evolveAll(null, fileComplaintFacts('case-1', { ...opening, ...over }, wideGround), 'case-1') as Case

type Over = { [N in CommandName]: Partial<(typeof inputs)[N]> }

/** Gives a command on it about `c3` unless said otherwise; answers with the verdict. */
export const tries = <N extends CommandName>(kase: Case, name: N, over: Over[N], how: { by?: string; at?: string; on?: Ground } = {}) =>
  give(kase, name, { ...inputs[name], ...('clock' in inputs[name] && { clock: 'c3' }), ...over } as never, { on: wideGround, ...how })

/** The case after such a command was accepted. */
export const does = <N extends CommandName>(
  kase: Case,
  name: N,
  over: Over[N],
  how: { by?: string; at?: string; on?: Ground } = {},
): Case => evolveAll(kase, factsOf(tries(kase, name, over, how)), kase.id) as Case

/** The case after something more happened, with all that follows under the wide pack. */
export const follows = (kase: Case, body: FactBody, at = hoursLater(1)): Case =>
  evolveAll(kase, withConsequences(kase, [{ ...body, at, by: 'supervisor-1' }], wideGround), kase.id) as Case

export const clockOf = (kase: Case, id = 'c3') => kase.clocks.find((clock) => clock.id === id)

/** Noon in Denver on a day. */
export const noonOn = (day: string): string => `${day}T19:00:00.000Z`
