import type { RulePack } from '../../domain/clocks/rule.ts'
import { outsideLimit } from '../outside-limit.ts'
import { coloradoVersion1 } from './version-1.ts'

/** The same with the release of recordings. For active criminal matters it is longer; by how much was not verified. */
export const coloradoVersion2: RulePack = {
  ...coloradoVersion1,
  version: '2',
  clocks: [
    ...coloradoVersion1.clocks,
    outsideLimit({
      id: 'co-footage-release',
      name: 'Body camera recordings are released, Colorado',
      trigger: 'footageRequested',
      metBy: ['footageReleased'],
      length: 21,
      unit: 'calendarDays',
      basis: 'C.R.S. 24-31-902: on a complaint of misconduct and a request; longer while a criminal matter is active',
      source: 'https://colorado.public.law/statutes/crs_24-31-902',
      confidence: 'verified',
    }),
  ],
}
