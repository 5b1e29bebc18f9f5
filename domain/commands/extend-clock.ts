import { allReasons, command, refuse } from './command.ts'
import { runningLimit } from './running-limit.ts'

/**
 * Gives a limit the further time its rule allows, with a reason, by somebody's authority, and with word to the complainant. What is
 * late stays late: nobody extends what has passed.
 */
export const extendClock = command({
  name: 'extend-clock',
  doors: ['staff'],
  roles: ['supervisor', 'legal', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    clock: { kind: 'clock' },
    reason: { kind: 'text', seal: 'file', max: 4000 },
    authority: { kind: 'text', seal: 'file', max: 1000 },
    words: { kind: 'text', seal: 'mailbox', max: 4000 },
  },
  staleAfter: ['clockExtended'],
  leadsTo: 'clockExtended',
  moves: [],

  decide(kase, { clock: id, reason, authority, words }, { at, by, pack }) {
    const found = runningLimit(kase, id, pack)
    if ('refused' in found) return found
    const { clock, rule } = found
    const late = clock.dueAt !== null && clock.dueAt <= at && refuse('too-late-to-extend', { clock: rule.id }, 'clock')
    const never = refuse('no-extension', { clock: rule.id }, 'clock')
    if (!rule.extension) return allReasons(never, late) ?? never
    const { length, unit, times, grantedBy } = rule.extension
    const refusal = allReasons(
      !by.roles.includes(grantedBy) && refuse('extension-not-yours', { clock: rule.id, role: grantedBy }),
      (clock.extensions?.length ?? 0) >= times && refuse('extended-enough', { clock: rule.id, times }, 'clock'),
      late,
    )
    return refusal ?? [{ type: 'clockExtended', clock: id, length, unit, reason, authority, words }]
  },
})
