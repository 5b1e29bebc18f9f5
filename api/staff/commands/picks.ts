import type { Case, Step } from '../../../domain/case/case.ts'
import type { Role, StaffMember } from '../../../domain/case/staff.ts'
import { isByHand } from '../../../domain/case/tasks.ts'
import { isLimit } from '../../../domain/clocks/kinds.ts'
import type { Field } from '../../../domain/commands/fields.ts'
import { isOver } from '../../../domain/referrals/referral.ts'
import { settledOffices } from '../../../domain/routing/routing-facts.ts'

/** Allegations of the case that stand where a command needs them. */
const allegationsAt = (kase: Case, at: readonly Step[]) => kase.allegations.filter(({ step }) => at.includes(step))

/** Open work that ends when somebody says so. */
const handTasks = (kase: Case) => kase.tasks.filter((task) => !task.doneAt && isByHand(task.kind))

const openRequests = (kase: Case) => kase.requests.filter((request) => !request.endedAt)

/** What the office owes and has not met. */
const runningLimits = (kase: Case) => kase.clocks.filter((clock) => !clock.metAt && isLimit(clock))
/** Referrals that are not over. */
const openReferrals = (kase: Case) => (kase.referrals ?? []).filter((referral) => !isOver(referral))

/** Colleagues of the case's office who hold a role now. */
const staffFor = <M extends StaffMember>(kase: Pick<Case, 'office'>, staff: readonly M[], role: Role): M[] =>
  staff.filter((one) => one.active && one.office === kase.office && one.roles.includes(role))

/** What a field of a form offers on this case, as the values it would post; null for what is typed. */
export function picksOf(kase: Case, field: Field, staff: readonly StaffMember[]): readonly string[] | null {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.of
    case 'allegation':
    case 'allegations':
      return allegationsAt(kase, field.at).map(({ id }) => id)
    case 'staff':
      return staffFor(kase, staff, field.role).map(({ id }) => id)
    case 'task':
      return handTasks(kase).map(({ id }) => id)
    case 'routeOffice':
      return settledOffices(kase)
    case 'referral':
      return openReferrals(kase).map(({ id }) => id)
    case 'clock':
      return (field.any ? kase.clocks : runningLimits(kase)).map(({ id }) => id)
    case 'subject':
      return kase.subjects.map(({ id }) => id)
    case 'request':
      return openRequests(kase).map(({ id }) => id)
    default:
      return null
  }
}
