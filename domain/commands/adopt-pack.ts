import { nameOf } from '../consequences/dates-under.ts'
import { differenceUnder, isNothing, shownAs } from '../consequences/difference.ts'
import { packName } from '../consequences/under-pack.ts'
import { command, refuse } from './command.ts'

/**
 * Puts a case under another version of its rule pack, or under the pack of another jurisdiction when it was opened under the wrong one.
 * `shown` is the code of the difference that was read beforehand: what is otherwise by now is not adopted unread.
 */
export const adoptPack = command({
  name: 'adopt-pack',
  doors: ['staff'],
  roles: ['supervisor', 'legal', 'lead'],
  stages: ['triage', 'investigation', 'legalReview', 'resolution'],
  fields: {
    pack: { kind: 'pack' },
    shown: { kind: 'shown', optional: true },
    reason: { kind: 'text', seal: 'file', max: 4000 },
  },
  staleAfter: ['packAdopted'],
  leadsTo: 'packAdopted',
  moves: [],

  decide(kase, { pack: asked, shown, reason }, { at, pack: own, packs = [], calendar }) {
    const pack = packs.find((one) => packName(one) === asked)
    if (!pack) return refuse('no-such-pack')
    const difference = differenceUnder(kase, { own, pack }, at, calendar)
    if (isNothing(difference)) return refuse('pack-changes-nothing')
    if (shown !== null && shown !== shownAs(difference)) return refuse('difference-changed')
    return [{ type: 'packAdopted', pack: nameOf(pack), instead: nameOf(own), reason }]
  },
})
