import { mayOpen } from '../case/access.ts'
import { type Case, stageOf } from '../case/case.ts'
import type { FactBody } from '../case/facts.ts'
import { type Actor, complainant, type StaffMember } from '../case/staff.ts'
import { dateOf } from '../clocks/calendar-day.ts'
import { localDay } from '../clocks/local-day.ts'
import { withConsequences } from '../consequences/consequences.ts'
import { underItsPack } from '../consequences/under-pack.ts'
import type { CommandRule, Refusal, Verdict } from './command.ts'
import { allReasons, isRefusal, refuse } from './command.ts'
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
  const refusal = notAllowed(kase, rule, given.door, member) ?? stale(rule, given) ?? wrongStage(kase, rule)
  if (refusal) return refusal
  const by = actorOf(given, member)
  const { at, decidedAt = at } = given
  const today = dateOf(localDay(ground.calendar.zone, Date.parse(at)))
  const verdict = rule.decide(kase, given.input as never, { ...ground, at, today, decidedAt, by })
  const refused = isRefusal(verdict)
  const reasons = allReasons(elsewhere(kase, rule, given), refused && verdict)
  return reasons ?? withConsequences(kase, stamped(refused ? [] : verdict, given.at, by.id), ground)
}

/** Why this person may not give this command on this case at all, by door, role or access; undefined if they may. */
export function notAllowed(kase: Case, rule: CommandRule, door: Given['door'], member: StaffMember | undefined): Refusal | undefined {
  if (!rule.doors.includes(door)) return refuse('wrong-door')
  if (door !== 'staff') return undefined
  if (!member?.active || !mayOpen(member, kase)) return refuse('no-access')
  if (!rule.roles.some((role) => member.roles.includes(role))) return refuse('not-your-role')
  return undefined
}

/** Why the case does not stand where the command needs it; undefined if it does. */
export function wrongStage(kase: Case, rule: CommandRule): Refusal | undefined {
  const stage = stageOf(kase)
  return rule.stages.includes(stage) ? undefined : refuse('wrong-stage', { stage })
}

/** The same of every allegation the command names. */
function elsewhere(kase: Case, rule: CommandRule, { input }: Pick<Given, 'input'>): Refusal | undefined {
  const reasons = Object.entries(rule.fields as Fields).flatMap(([name, field]) => {
    if (field.kind !== 'allegation' && field.kind !== 'allegations') return []
    return [input[name] ?? []].flat().map((id) => {
      const allegation = kase.allegations.find((a) => a.id === id)
      if (!allegation) return refuse('no-such-allegation', null, name)
      const { code, step } = allegation
      return !field.at.includes(step) && refuse('allegation-elsewhere', { allegation: code, step }, name)
    })
  })
  return allReasons(...reasons)
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
