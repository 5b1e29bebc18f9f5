import type { Case } from '../../domain/case/case.ts'
import { mayShare } from '../../domain/referrals/may-share.ts'
import type { Dice } from './dice.ts'

/**
 * An office of a settled route that may have something on that day (YYYY-MM-DD), with as much as it may have: by chance alone hardly a
 * package would fit its allegation, its office and the consent. Null if there is none.
 */
export function anyPackage(kase: Case, dice: Dice, today: string): { allegation: string; office: string; shares: string } | null {
  const open = kase.allegations.filter(({ step }) => step !== 'closed')
  const fitting = open.flatMap(({ id: allegation }) =>
    (kase.routing?.[allegation]?.settled?.offices ?? []).flatMap((office) => {
      const shares = mayShare(kase, office, today)
      return shares === 'nothing' ? [] : [{ allegation, office, shares }]
    }),
  )
  return fitting.length === 0 ? null : dice.one(fitting)
}
