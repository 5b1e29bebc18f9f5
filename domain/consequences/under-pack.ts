import type { Case } from '../case/case.ts'
import type { RulePack } from '../clocks/rule.ts'
import type { Ground } from '../commands/ground.ts'

/** How a version of a pack is named wherever one is chosen: `co 2`. */
export const packName = ({ id, version }: Pick<RulePack, 'id' | 'version'>): string => `${id} ${version}`

/**
 * The ground with the rules the case stands under at this moment, which an adoption changes between one fact and the next. What an
 * administrator confirmed was a rule of the other pack, so nothing of the new one counts as confirmed until it is read anew.
 */
export function underItsPack({ pack, earlierPacks }: Pick<Case, 'pack' | 'earlierPacks'>, ground: Ground): Ground {
  if (!earlierPacks || packName(ground.pack) === packName(pack)) return ground
  const its = ground.packs?.find((one) => packName(one) === packName(pack))
  return its ? { ...ground, pack: its, confirmed: new Set() } : ground
}
