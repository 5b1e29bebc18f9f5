import type { Case } from '../../domain/case/case.ts'
import type { Field, Fields } from '../../domain/commands/fields.ts'
import { isOver } from '../../domain/referrals/referral.ts'
import { isStaffName, staffId } from './demo-staff.ts'
import type { Deed } from './story.ts'

/** A deed's input as a page would post it: people, tasks and wishes by their ids. Throws for what is not there. */
export const pickedInput = (fields: Fields, { input }: Deed, kase: Case): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).map(([name, value]) => [name, picked(fields[name], value, kase)]))

function picked(field: Field | undefined, value: unknown, kase: Case): unknown {
  switch (field?.kind) {
    case 'staff':
      return typeof value === 'string' && isStaffName(value) ? staffId(value) : missing(`a member of staff ${String(value)}`)
    case 'task':
      return kase.tasks.find((task) => !task.doneAt && task.kind === value)?.id ?? missing(`an open task ${String(value)}`)
    case 'request':
      return kase.requests.find((one) => !one.endedAt && one.asks.kind === value)?.id ?? missing(`a waiting wish ${String(value)}`)
    case 'clock':
      return kase.clocks.find((clock) => !clock.metAt && clock.rule === value)?.id ?? missing(`a running limit ${String(value)}`)
    case 'referral':
      return kase.referrals?.find((one) => !isOver(one) && one.office === value)?.id ?? missing(`a referral to ${String(value)}`)
    default:
      return value
  }
}

function missing(what: string): never {
  throw new Error(`A story of the demo needs ${what}, and there is none.`)
}
