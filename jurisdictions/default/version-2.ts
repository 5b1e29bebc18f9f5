import type { RulePack } from '../../domain/clocks/rule.ts'
import { evidenceClocks } from '../evidence.ts'
import { federalOpenWays, federalWindows } from '../federal/windows.ts'
import { officePromises } from './office-promises.ts'

/** Where no jurisdiction of ours is meant: what the office promises, what is open everywhere, and how long footage is kept. */
export const defaultVersion2: RulePack = {
  id: 'default',
  version: '2',
  name: 'Service promises of the office and federal windows',
  clocks: [...officePromises, ...federalWindows, ...evidenceClocks],
  openWays: federalOpenWays,
}
