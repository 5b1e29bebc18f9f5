import type { RulePack } from '../../domain/clocks/rule.ts'
import { chiefReview } from './chief-review.ts'
import { columbiaVersion1 } from './version-1.ts'

/** The same with the chain of review by the chief of police, each step counted from what staff put on record. */
export const columbiaVersion2: RulePack = { ...columbiaVersion1, version: '2', clocks: [...columbiaVersion1.clocks, ...chiefReview] }
