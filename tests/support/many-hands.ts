import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Case } from '../../domain/case/case.ts'
import type { Given } from '../../domain/commands/ground.ts'
import type { Receipt } from '../../keys/receipt.ts'
import { anyAttempt } from '../../scripts/simulate/attempt.ts'
import type { Dice } from '../../scripts/simulate/dice.ts'
import { postGiven } from '../../scripts/simulate/engine/posting.ts'
import { loadCase } from '../../store/cases/load-case.ts'
import { ground, staff } from './office.ts'
import type { TrialOffice } from './trial-office.ts'

/** A command as it was put into an inbox, and the version of the case its giver had seen. */
export type Handed = { id: string; inbox: 'publicInbox' | 'staffInbox'; given: Given; seenVersion: number | null }

/** From two to twenty who act on one case: members of staff, those who must be kept out among them, the complainant, the post. */
export const someHands = (dice: Dice): string[] => dice.some([...staff.map((one) => one.id), 'complainant', 'complainant', 'post'], 2, 20)

/** They all act at once, each on what they see of the case in that moment; nobody waits for an answer. */
export async function actAtOnce(office: TrialOffice, receipt: Receipt, hands: readonly string[], dice: Dice): Promise<Handed[]> {
  const handed = await Promise.all(hands.map((by) => actsAlone(office, receipt, by, dice)))
  return handed.flat()
}

async function actsAlone(office: TrialOffice, receipt: Receipt, by: string, dice: Dice): Promise<Handed[]> {
  const poster = { store: office.admin, keys: { ring: office.ring, officeKey: office.officeKey, receiptSecret: office.receiptSecret } }
  const handed: Handed[] = []
  for (let left = 2 + dice.below(4); left > 0; left--) {
    await pause(dice.below(300))
    const found = await loadCase(office.admin, receipt.caseId)
    const given = found && attemptBy(found.case, by, dice)
    if (!given) continue
    const id = randomBytes(16).toString('hex')
    const seenVersion = given.door === 'staff' && dice.chance(0.5) ? found.version : null
    const { inbox } = await postGiven(poster, receipt, given, id, seenVersion)
    handed.push({ id, inbox, given, seenVersion })
  }
  return handed
}

const place = { office: null as never, staff, ground }

/** Something that fits the case and that this one may give, if chance brings it up; now and then something they may not. */
function attemptBy(kase: Case, by: string, dice: Dice): Given | null {
  const at = new Date().toISOString()
  for (let tries = 0; tries < 60; tries++) {
    const given = anyAttempt(kase, place, dice, at, 0.4)
    // After a new code the old one signs nothing any more, which no table of who may do what can know.
    if (!given || given.name === 'replace-code') continue
    if (given.by === by) return given
    if (given.door === 'staff' && staff.some((one) => one.id === by) && dice.chance(0.05)) return { ...given, by }
  }
  return null
}
