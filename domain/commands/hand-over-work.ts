import { mayOpen } from '../case/access.ts'
import type { Case } from '../case/case.ts'
import { steps } from '../case/case.ts'
import type { FactBody } from '../case/facts.ts'
import type { StaffMember } from '../case/staff.ts'
import { command } from './command.ts'

/**
 * Somebody left: what they owe on this case goes to the colleague who was named, if that colleague may open the case then, or else to
 * the supervisors, who give the allegations to another investigator. What the leaver did stays theirs. Somebody who is back keeps it.
 */
export const handOverWork = command({
  name: 'hand-over-work',
  doors: ['worker'],
  roles: [],
  stages: steps,
  fields: { from: { kind: 'member' }, to: { kind: 'member', optional: true } },
  staleAfter: [],
  leadsTo: 'taskHandedOver',
  moves: [],

  decide(kase, { from, to }, { staff }) {
    if (staff.find(({ id }) => id === from)?.active) return []
    const heir = staff.find((one) => one.id === to && one.active && one.office === kase.office)
    const allegations = heir?.roles.includes('investigator') ? investigatedBy(kase, from) : []
    const owner = heir && opensThen(heir, kase, allegations) ? { user: heir.id } : { role: 'supervisor' as const }
    const tasks = kase.tasks.filter((task) => !task.doneAt && 'user' in task.owner && task.owner.user === from)
    const handedOver = tasks.map(({ id }): FactBody => ({ type: 'taskHandedOver', task: id, owner }))
    return heir && allegations.length > 0
      ? [...handedOver, { type: 'investigatorAssigned', allegations, investigator: heir.id }]
      : handedOver
  },
})

const investigatedBy = (kase: Case, user: string): string[] =>
  kase.allegations.flatMap((one) => (one.step === 'investigation' && one.investigator === user ? [one.id] : []))

/** Whoever takes allegations over opens the case from then on. */
const opensThen = (heir: StaffMember, kase: Case, allegations: readonly string[]): boolean => allegations.length > 0 || mayOpen(heir, kase)
