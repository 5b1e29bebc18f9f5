import { steps } from '../case/case.ts'
import { factsReaders, nameSharing } from '../case/facts.ts'
import { asked, narrows } from '../case/requests.ts'
import { command } from './command.ts'

/** The complainant changes who may read what. Less holds at once; more waits for staff or 72 hours. */
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

  decide(kase, { name, facts, except }, { at }) {
    if (narrows(kase.sharing, { name, facts })) return [{ type: 'sharingChanged', name, facts, except, request: null }]
    return [asked(kase.requests.length + 1, { kind: 'sharing', name, facts, except }, at)]
  },
})
