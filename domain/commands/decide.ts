import { mayOpen } from '../case/access.ts'
import { type Case, stageOf } from '../case/case.ts'
import type { FactBody } from '../case/facts.ts'
import { type Actor, complainant, type StaffMember } from '../case/staff.ts'
import { dateOf } from '../clocks/calendar-day.ts'
import { localDay } from '../clocks/local-day.ts'
import { withConsequences } from '../consequences/consequences.ts'
import { underItsPack } from '../consequences/under-pack.ts'
import type { CommandRule, Refusal, Verdict } from './command.ts'
import { isRefusal, refuse } from './command.ts'
import type { Fields } from './fields.ts'
import type { Given, Ground } from './ground.ts'
import { ruleOf } from './index.ts'

/**
 * Decides one waiting command on a case: all facts that follow, consequences included, or a refusal. No facts means it is already so.
 * Pure: whatever the page showed, only this decides.
 */
export function decide(kase: Case, given: Given, office: Ground): Verdict {
  const ground = underItsPack(kase, office)
  const rule = ruleOf(given.name)
  if (!rule) return refuse('unknown-command')
  const member = ground.staff.find((one) => one.id === given.by)
  // Stale before misplaced: who changed the case meanwhile says more than that it now stands elsewhere.
  const refusal = notAllowed(kase, rule, given.door, member) ?? stale(rule, given) ?? misplaced(kase, rule, given)
  if (refusal) return refusal
  const by = actorOf(given, member)
  const { at, decidedAt = at } = given
  const today = dateOf(localDay(ground.calendar.zone, Date.parse(at)))
  const verdict = rule.decide(kase, given.input as never, { ...ground, at, today, decidedAt, by })
  if (isRefusal(verdict)) return verdict
  return withConsequences(kase, stamped(verdict, given.at, by.id), ground)
}

/** Why this person may not give this command on this case at all, by door, role or access; undefined if they may. */
export function notAllowed(kase: Case, rule: CommandRule, door: Given['door'], member: StaffMember | undefined): Refusal | undefined {
  if (!rule.doors.includes(door)) return refuse('wrong-door')
  if (door !== 'staff') return undefined
  if (!member?.active || !mayOpen(member, kase)) return refuse('no-access')
  if (!rule.roles.some((role) => member.roles.includes(role))) return refuse('not-your-role')
  return undefined
}

/** Why the case or an allegation does not stand where the command needs it; undefined if all do. */
export function misplaced(kase: Case, rule: CommandRule, { input }: Pick<Given, 'input'>): Refusal | undefined {
  const stage = stageOf(kase)
  if (!rule.stages.includes(stage)) return refuse('wrong-stage', { stage })
  for (const [name, field] of Object.entries(rule.fields as Fields)) {
    if (field.kind !== 'allegation' && field.kind !== 'allegations') continue
    for (const id of [input[name] ?? []].flat()) {
      const allegation = kase.allegations.find((a) => a.id === id)
      if (!allegation) return refuse('no-such-allegation')
      if (!field.at.includes(allegation.step)) return refuse('allegation-elsewhere', { allegation: allegation.code, step: allegation.step })
    }
  }
  return undefined
}

function stale(rule: CommandRule, { since }: Given): Refusal | undefined {
  const newer = since.find((fact) => rule.staleAfter.includes(fact.type))
  return newer && refuse('stale', { by: newer.by, fact: newer.type, at: newer.at })
}

function actorOf({ by, door }: Given, member: StaffMember | undefined): Actor {
  if (door === 'public') return complainant
  return { id: by, roles: member?.roles ?? [], door }
}

/** Facts with when and by whom. */
const stamped = (facts: readonly FactBody[], at: string, by: string) => facts.map((fact) => ({ ...fact, at, by }))
