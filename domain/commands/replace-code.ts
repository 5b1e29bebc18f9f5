import { steps } from '../case/case.ts'
import { command } from './command.ts'

/** The complainant takes a new code; the old one then reads "replaced". Holds at once: it only takes access away. */
export const replaceCode = command({
  name: 'replace-code',
  doors: ['public'],
  roles: [],
  stages: steps,
  fields: { lookup: { kind: 'code' }, verifyKey: { kind: 'code' } },
  staleAfter: [],
  leadsTo: 'codeReplaced',
  moves: [],

  decide(kase, { lookup, verifyKey }) {
    if (lookup === kase.lookup) return []
    return [{ type: 'codeReplaced', lookup, verifyKey, mailboxKeyVersion: kase.mailboxKeyVersion + 1 }]
  },
})
