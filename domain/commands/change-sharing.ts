import type { Case } from '../case/case.ts'
import { steps } from '../case/case.ts'
import { asked, narrows, waiting } from '../case/requests.ts'
import { type FactsReader, factsReaders, type NameSharing, nameSharing } from '../case/sharing.ts'
import { command } from './command.ts'

/**
 * The complainant changes who may read what. Less holds at once, and ends a wish for more that still waits; more waits for staff or
 * 72 hours. An exception they made stays until they write another: they cannot read it back to repeat it.
 */
export const changeSharing = command({
  name: 'change-sharing',
  doors: ['public'],
  roles: [],
  stages: steps,
  fields: {
    name: { kind: 'choice', of: nameSharing },
    facts: { kind: 'choices', of: factsReaders },
    except: { kind: 'text', seal: 'file', max: 2000, optional: true },
  },
  staleAfter: [],
  leadsTo: 'sharingChanged',
  moves: [],

  decide(kase, wanted, moment) {
    if (isSo(kase, wanted)) return []
    const sharing = { ...wanted, except: wanted.except ?? kase.sharing.except }
    if (narrows(kase.sharing, wanted)) return [{ type: 'sharingChanged', ...sharing, request: null }]
    return [asked(kase.requests.length + 1, { kind: 'sharing', ...sharing }, moment)]
  },
})

const isSo = (
  { sharing, requests }: Case,
  { name, facts, except }: { name: NameSharing; facts: readonly FactsReader[]; except: unknown },
) =>
  except === null &&
  !waiting(requests, 'sharing') &&
  name === sharing.name &&
  facts.length === sharing.facts.length &&
  facts.every((reader) => sharing.facts.includes(reader))
