import { z } from 'zod'
import { type Family, families } from '../../../domain/allegations/taxonomy.ts'
import { steps } from '../../../domain/case/case.ts'
import { outcomes } from '../../../domain/case/outcomes.ts'
import { routeOfficeCodes } from '../../../domain/routing/offices.ts'
import { clockStates, type Docket } from './docket.ts'
import { docketReferralStates } from './docket-referral.ts'

const family = z.enum(Object.keys(families) as [Family, ...Family[]])
const familyOutcome = z.object({ family, outcome: z.enum(outcomes) })

/** The docket as programs read it. It has no field for anything personal, and what it does not name is not sent. */
export const docketSchema: z.ZodType<Docket> = z.object({
  asOf: z.iso.datetime(),
  totals: z.object({
    cases: z.int(),
    open: z.int(),
    overdue: z.int(),
    byStage: z.record(z.enum(steps), z.int()),
    outcomes: z.array(familyOutcome.extend({ allegations: z.int() })),
  }),
  cases: z.array(
    z.object({
      alias: z.string(),
      stage: z.enum(steps),
      ageWeeks: z.int().min(0),
      families: z.array(family),
      clocks: z.array(z.object({ rule: z.string(), state: z.enum(clockStates), dueInWeekOf: z.iso.date().nullable() })),
      outcomes: z.array(familyOutcome),
      referrals: z.array(z.object({ office: z.enum(routeOfficeCodes), state: z.enum(docketReferralStates), weeks: z.int().min(0) })),
      closedAtTriage: z.enum(outcomes).nullable(),
    }),
  ),
})
