import type { ClockRule, ExtensionRule } from '../../domain/clocks/rule.ts'
import { defaultVersion1 } from './version-1.ts'

/** From 90 days for a simple matter to 180 for a complex one, in three steps, each with a reason and a notice. */
const toComplex: ExtensionRule = { length: 30, unit: 'calendarDays', times: 3, grantedBy: 'supervisor' }

/** What every office promises, in every pack: the first promises, of which an investigation may now be extended in the open. */
export const officePromises: readonly ClockRule[] = defaultVersion1.clocks.map((rule) =>
  rule.id === 'investigate' ? { ...rule, extension: toComplex } : rule,
)
