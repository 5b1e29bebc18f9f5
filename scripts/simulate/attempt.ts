import { mayOpen } from '../../domain/case/access.ts'
import { type Case, type Step, stageOf, steps } from '../../domain/case/case.ts'
import type { Door } from '../../domain/case/staff.ts'
import type { RulePack } from '../../domain/clocks/rule.ts'
import type { CommandRule } from '../../domain/commands/command.ts'
import type { Given } from '../../domain/commands/ground.ts'
import { commands } from '../../domain/commands/index.ts'
import { isOver } from '../../domain/referrals/referral.ts'
import { settledOffices } from '../../domain/routing/routing-facts.ts'
import { hasFittingClock } from './any-clock.ts'
import { anyInput } from './any-input.ts'
import type { Dice } from './dice.ts'
import type { SimulatedOffice } from './jurisdictions.ts'

const rules = Object.values(commands) as unknown as readonly CommandRule[]

const at = (kase: Case, rule: CommandRule): boolean => rule.stages.includes(stageOf(kase))

/** Commands that bring an allegation on from where the case stands, or decide it there; before there is one, what opens the case. */
const onward = (kase: Case): readonly CommandRule[] =>
  kase.allegations.length === 0
    ? rules.filter((rule) => at(kase, rule) && rule.leadsTo === 'complaintAccepted')
    : rules.filter((rule) => at(kase, rule) && rule.moves.some(({ from, to }) => from === stageOf(kase) && isNext(from, to)))

const isNext = (from: Step, to: Step): boolean => steps.indexOf(to) - steps.indexOf(from) === (from === to ? 0 : 1)

/**
 * A command somebody who may give it might give now, with an input that fits its fields. `hurry`: how likely it is one that brings the
 * case on. Null if by chance nobody could.
 */
export function anyAttempt(kase: Case, { staff, ground }: SimulatedOffice, dice: Dice, instant: string, hurry: number): Given | null {
  const rule = chosen(kase, dice, hurry, { packs: ground.packs ?? [], instant })
  const door = dice.one(rule.doors)
  const by = giver(kase, rule, door, staff, dice)
  const input = by && anyInput(rule, { kase, staff, dice, at: instant, packs: ground.packs ?? [] })
  return input ? { name: rule.name, by, door, at: instant, since: [], input } : null
}

/** Most of what happens to a case the staff do. */
const doorsTried: readonly Door[] = [...Array.from({ length: 14 }, () => 'staff' as const), 'public', 'public', 'public', 'worker']

/** A life that ends at triage is a short one. */
const endsEarly = (rule: CommandRule): boolean => rule.leadsTo === 'complaintDeclined'

const isReferral = ({ fields }: CommandRule): boolean =>
  Object.values(fields).some(({ kind }) => kind === 'referral' || kind === 'routeOffice')

/** What is about a referral waits for one. */
const hasReferral = ({ referrals = [] }: Case, { fields }: CommandRule): boolean =>
  !Object.values(fields).some(({ kind }) => kind === 'referral') || referrals.some((one) => !isOver(one))

function chosen(kase: Case, dice: Dice, hurry: number, { packs, instant }: { packs: readonly RulePack[]; instant: string }): CommandRule {
  const bringing = onward(kase)
  if (bringing.length > 0 && dice.chance(hurry)) return dice.one(bringing)
  if (dice.chance(0.01)) return dice.one(rules)
  // What was settled is sent on, and what was sent is followed up.
  const isSettled = settledOffices(kase).length > 0 && dice.chance(0.35)
  const sending = isSettled ? rules.filter((rule) => at(kase, rule) && isReferral(rule) && hasReferral(kase, rule)) : []
  if (sending.length > 0) return dice.one(sending)
  // A limit that may be paused or extended by its law is, now and then; what is paused goes on again.
  const lawful = dice.chance(0.1) ? rules.filter((rule) => at(kase, rule) && hasFittingClock(kase, packs, rule.leadsTo, instant)) : []
  if (lawful.length > 0) return dice.one(lawful)
  const door = dice.one(doorsTried)
  return dice.one(rules.filter((rule) => at(kase, rule) && rule.doors.includes(door) && (!endsEarly(rule) || dice.chance(0.1))))
}

function giver(kase: Case, rule: CommandRule, door: Given['door'], staff: SimulatedOffice['staff'], dice: Dice): string | null {
  if (door === 'public') return 'complainant'
  if (door === 'worker') return 'post'
  const able = staff.filter((one) => one.roles.some((role) => rule.roles.includes(role)) && mayOpen(one, kase))
  return able.length === 0 ? null : dice.one(able).id
}
