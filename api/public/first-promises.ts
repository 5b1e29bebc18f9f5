import { due } from '../../domain/clocks/count.ts'
import type { ClockRule, RulePack } from '../../domain/clocks/rule.ts'
import type { Calendar } from '../../domain/commands/ground.ts'
import type { FirstPromises } from './deps.ts'

/** The two dates the confirmation names, counted as the case's own clocks will be. Throws for a pack that promises neither. */
export function firstPromises({ clocks }: RulePack, { zone, holidays }: Calendar, receivedAt: string): FirstPromises {
  const dueOn = (id: string): string => {
    const rule = clocks.find((one) => one.id === id)
    const counted = rule && due({ ...lengthOf(rule), zone, holidays, trigger: receivedAt, pauses: [], extensions: [] })
    if (!counted?.dueOn) throw new Error(`the pack promises nothing under ${id}`)
    return counted.dueOn
  }
  return { acknowledgeOn: dueOn('acknowledge'), triageOn: dueOn('triage') }
}

const lengthOf = ({ unit, length, rollForward }: ClockRule) => ({ unit, length, rollForward })
