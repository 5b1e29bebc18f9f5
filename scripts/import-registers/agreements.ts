import { stateCode } from '../../domain/registers/states.ts'
import type { FileKind } from './file-kind.ts'

/**
 * Lists of 287(g) agreements as ICE published them, several dated lists in one file: a row for each agency and model on each list. An
 * agreement is the same by state, county, agency and model; one that is not on the newest list is kept and says so. The file does not
 * know when an agreement began, only when it was listed, so no day it holds from is made up.
 */
export const agreements: FileKind = {
  columns: ['date', 'state', 'county', 'agency', 'agency_id', 'type'],
  read(cells) {
    const cell = (name: string) => known(cells[name] ?? '')
    const [agency, county, type] = [cell('agency'), cell('county'), cell('type')]
    const on = /^(\d{4}-\d\d-\d\d)(?: ([ap]m))?$/.exec(cell('date'))
    const state = stateCode(cell('state'))
    const model = models[type.toLowerCase()]
    const reasons = [
      ...(on ? [] : [`the date "${cell('date')}" is none`]),
      ...(state ? [] : [`the state "${cell('state')}" is not known`]),
      ...(agency ? [] : ['no agency is named']),
      ...(model ? [] : [`the model "${type}" is not known`]),
    ]
    if (reasons.length > 0 || !on || !state || !model) return { reason: reasons.join('; ') }
    const name = `${titled(agency)}, ${model.name}`
    const parties = `${titled(agency)}\nU.S. Immigration and Customs Enforcement`
    const key = [state, county, agency, cell('agency_id'), model.code].map((one) => one.toLowerCase()).join('|')
    return { key, on: `${on[1]} ${on[2] ?? ''}`.trim(), entry: { name, parties, model: model.code, state, county: titled(county) } }
  },
  joined(entry, seen, lastOn) {
    const [first = '', last = ''] = [seen[0], seen.at(-1)]
    return { ...entry, status: last === lastOn ? 'inForce' : 'notListed', listed: `${seen.length} lists, ${first} to ${last}` }
  },
}

/** `NA` stands where the list knew nothing. */
const known = (text: string): string => (text.trim().toUpperCase() === 'NA' ? '' : text.trim().replace(/\s+/g, ' '))

const titled = (text: string): string =>
  text.toLowerCase().replace(/(^|[\s(/-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

const models: Readonly<Record<string, { code: string; name: string }>> = {
  'task force model': { code: 'taskForce', name: 'task force' },
  'jail enforcement model': { code: 'jailEnforcement', name: 'jail enforcement' },
  'warrant service officer': { code: 'warrantService', name: 'warrant service' },
}
