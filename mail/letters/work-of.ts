import type { Case, CaseClock } from '../../domain/case/case.ts'
import type { Notice } from '../../domain/case/notices.ts'
import type { Task } from '../../domain/case/tasks.ts'
import { dateOf } from '../../domain/clocks/calendar-day.ts'
import { localDay } from '../../domain/clocks/local-day.ts'
import type { RulePack } from '../../domain/clocks/rule.ts'
import { firstContact, isUrgentAction } from '../../domain/urgency/actions.ts'
import type { Work } from './work.ts'

/** What a letter is written by: the pack the case was opened under, the office's zone, the present instant, and where staff pages are. */
export type WrittenBy = { pack: RulePack; zone: string; at: string; staffUrl: string }

/** What a notice to staff is about, read off the case as it is now: a limit may have moved since the notice was queued. */
export function workOf(kase: Case, { to, about }: Pick<Notice, 'to' | 'about'>, { pack, zone, at, staffUrl }: WrittenBy): Work {
  const task = about ? kase.tasks.findLast((one) => one.about === about) : firstDueOf(kase, to)
  const clock = kase.clocks.find((one) => one.id === task?.about || one.id === about)
  const request = kase.requests.find((one) => one.id === about)
  return {
    task: task?.kind ?? null,
    rule: clock ? ruleOf(pack, clock) : null,
    due:
      clock?.dueAt && isUrgent(clock.rule)
        ? { at: clock.dueAt }
        : clock?.dueOn
          ? { on: clock.dueOn }
          : request
            ? { at: request.takesEffectAt }
            : null,
    todayOn: dateOf(localDay(zone, Date.parse(at))),
    zone,
    link: `${staffUrl}/cases/${kase.id}`,
  }
}

const isUrgent = (rule: string): boolean => rule === firstContact || isUrgentAction(rule)

/** A notice about nothing in particular gives somebody a case: what they owe on it first. */
const firstDueOf = (kase: Case, user: string): Task | undefined =>
  kase.tasks
    .filter((one) => !one.doneAt && 'user' in one.owner && one.owner.user === user && one.dueAt !== null)
    .sort((a, b) => ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1))[0]

function ruleOf({ clocks }: RulePack, clock: CaseClock): Work['rule'] {
  const rule = clocks.find((one) => one.id === clock.rule)
  return rule ? { name: rule.name, length: rule.length, unit: rule.unit } : null
}
