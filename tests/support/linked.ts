import type { Case } from '../../domain/case/case.ts'
import { evolveAll } from '../../domain/case/evolve.ts'
import type { RegisterEntry } from '../../domain/registers/entry.ts'
import type { SubjectLink } from '../../domain/subjects/subject-facts.ts'
import { assigned, happens, sealed } from './cases.ts'
import { factsOf, give } from './commands.ts'
import { ground } from './office.ts'
import { registers } from './registers.ts'

/** A case about somebody named, on November 20, 2026, whom nobody has looked for in the registers. */
export const named = (): Case => {
  const dated = happens(assigned(), { type: 'incidentDated', on: '2026-11-20', reason: sealed('reason') })
  return happens(dated, { type: 'subjectNamed', subject: 's1', allegations: ['a1'], agency: 'sheriff', name: sealed('name') })
}

/** The same, found in the registers as they stand. */
export const linked = (
  as: readonly RegisterEntry[] = registers,
  link: SubjectLink = { officer: 'officer-1', agency: null },
  kase: Case = named(),
): Case => {
  const facts = factsOf(give(kase, 'link-subject', { subject: 's1', ...link }, { on: { ...ground, registers: as } }))
  return evolveAll(kase, facts, kase.id) as Case
}

/** The registers with another word in one entry. */
export const changed = (id: string, open: Readonly<Record<string, string>>): readonly RegisterEntry[] =>
  registers.map((one) => (one.id === id ? { ...one, open: { ...one.open, ...open } } : one))

export const disputed = changed('agreement-1', { status: 'disputed' })
