import { type Case, type CaseClock, investigatorsOf } from '../case/case.ts'
import type { Fact, FactBody } from '../case/facts.ts'
import type { Addressee, NoticeKind } from '../case/notices.ts'
import type { Role, StaffMember } from '../case/staff.ts'
import { isLimit } from '../clocks/kinds.ts'
import type { Ground } from '../commands/ground.ts'
import { whoHears } from '../silence/who-hears.ts'
import { firstContact } from '../urgency/actions.ts'
import { caretakerOf } from './caretaker.ts'

/**
 * Notices that a fact calls for, one for each person it goes to. To the complainant only if they asked for mail, and once for all that
 * one command brings (`soFar`): each such mail reads the same, and a second one is only a second chance to be seen by somebody else.
 */
export function noticesAfter(kase: Case, fact: Fact, { staff }: Ground, soFar: readonly Fact[]): readonly FactBody[] {
  const wanted = calls(kase, fact)
    .filter(({ to }) => to !== 'complainant' || !soFar.some((one) => one.type === 'noticeQueued' && one.to === 'complainant'))
    .flatMap(({ kind, to, about }) => recipients(kase, to, staff).map((one) => ({ kind, to: one, about })))
  const distinct = wanted.filter((one, i) => wanted.findIndex((other) => other.kind === one.kind && other.to === one.to) === i)
  return distinct.map((one, i) => ({ type: 'noticeQueued' as const, notice: `l${kase.notices.length + 1 + i}`, ...one }))
}

type Call = { kind: NoticeKind; to: Addressee; about: string | null }

function calls(kase: Case, fact: Fact): readonly Call[] {
  switch (fact.type) {
    case 'complaintAcknowledged':
      return [{ kind: 'acknowledgement', to: 'complainant', about: null }]
    case 'complaintAccepted':
      return kase.notices.some((one) => one.kind === 'acknowledgement') ? [] : [{ kind: 'acknowledgement', to: 'complainant', about: null }]
    case 'clockExtended':
    case 'codeReplaced':
    case 'officeWrote':
    case 'requestRefused':
      return [{ kind: 'newMessage', to: 'complainant', about: null }]
    case 'complaintDeclined':
    case 'caseClosed':
      return [{ kind: 'outcome', to: 'complainant', about: null }]
    case 'investigatorAssigned':
      return [{ kind: 'assigned', to: { user: fact.investigator }, about: null }]
    case 'complainantWrote':
      return [{ kind: 'complainantWrote', to: caretakerOf(kase), about: fact.message }]
    case 'requestMade':
      return [
        { kind: 'complainantAsked', to: caretakerOf(kase), about: fact.request },
        // By the earlier plan: if it was not they who asked, they learn of it while it can still be stopped.
        { kind: 'newMessage', to: 'complainant', about: fact.request },
      ]
    case 'clockStarted':
      return fact.clock.rule === firstContact ? [{ kind: 'urgent', to: fact.clock.owner, about: fact.clock.id }] : []
    case 'clockReminded':
      return owners(kase, fact.clock).map((to) => ({ kind: 'dueSoon', to, about: fact.clock }))
    case 'clockOverdue':
      return overdueTo(kase, fact.clock).map((to) => ({ kind: 'overdue', to, about: fact.clock }))
    case 'clockEscalated':
      return [{ kind: 'overdueToLead', to: { role: 'lead' }, about: fact.clock }]
    case 'silenceNoticed':
      return whoHears(kase, fact).map((to) => ({ kind: 'silence', to, about: null }))
    default:
      return []
  }
}

/** Who owes a clock now: for an investigation whoever investigates its allegations at this moment, else everyone with the role. */
function owners(kase: Case, id: string): readonly Addressee[] {
  const clock = kase.clocks.find((one) => one.id === id)
  if (!clock) return []
  // Neither the person's own window nor footage elsewhere is kept by us: whoever looks after the person thinks of both.
  if (!isLimit(clock)) return [caretakerOf(kase)]
  // Work of a post may have been taken over by whoever came on call after it was found.
  if (clock.post) return [kase.tasks.find(({ about, doneAt }) => about === id && !doneAt)?.owner ?? clock.owner]
  if (!('role' in clock.owner) || clock.owner.role !== 'investigator') return [clock.owner]
  return investigators(kase, clock).map((user) => ({ user }))
}

/** That a window elsewhere has closed, or footage is probably gone, is nobody's lateness here; they were told before. */
function overdueTo(kase: Case, id: string): readonly Addressee[] {
  const owed = kase.clocks.some((clock) => clock.id === id && isLimit(clock))
  return owed ? [...owners(kase, id), { role: 'supervisor' }] : []
}

const investigators = (kase: Case, clock: CaseClock): readonly string[] =>
  investigatorsOf({ allegations: kase.allegations.filter((a) => clock.allegations.includes(a.id)) })

/** People of the case's office who work there now. What was for someone who has left goes to the supervisors, who hand it on. */
function recipients(kase: Case, to: Addressee, staff: readonly StaffMember[]): readonly string[] {
  if (to === 'complainant') return kase.mail ? ['complainant'] : []
  const here = staff.filter((one) => one.active && one.office === kase.office)
  const meant = 'user' in to ? here.filter((one) => one.id === to.user) : withRole(here, to.role)
  return ('user' in to && meant.length === 0 ? withRole(here, 'supervisor') : meant).map((one) => one.id)
}

const withRole = (staff: readonly StaffMember[], role: Role) => staff.filter((one) => one.roles.includes(role))
