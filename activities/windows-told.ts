import type { Case } from '../domain/case/case.ts'
import type { ToldWindow } from '../domain/case/mailbox-view.ts'
import { isWindow } from '../domain/clocks/kinds.ts'
import type { RulePack } from '../domain/clocks/rule.ts'

/**
 * The person's own time to go elsewhere, as their mailbox tells it: until which day, and how far the rule was checked. Nearest first.
 * Also what has passed is told: a rule may allow for longer, and only a lawyer can say.
 */
export const windowsTold = ({ clocks, incidentOn }: Case, { clocks: rules }: RulePack): readonly ToldWindow[] =>
  clocks
    .flatMap((clock): ToldWindow[] => {
      const rule = rules.find(({ id }) => id === clock.rule)
      if (!isWindow(clock) || clock.lapsed || !clock.dueOn || !rule) return []
      return [{ rule: clock.rule, by: clock.dueOn, checked: rule.confidence, onlyMonth: rule.trigger === 'incident' && !incidentOn }]
    })
    .sort((a, b) => (a.by < b.by ? -1 : 1))
