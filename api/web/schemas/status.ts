import { z } from 'zod'
import { taxonomy } from '../../../domain/allegations/taxonomy.ts'
import { steps } from '../../../domain/case/case.ts'
import { channels } from '../../../domain/case/facts.ts'
import { happenings, type MailboxView, nextOwed } from '../../../domain/case/mailbox-view.ts'
import { outcomes } from '../../../domain/case/outcomes.ts'

export const statusBody = z.strictObject({ code: z.string().min(1).max(200) }).meta({ id: 'StatusBody' })
export const statusExample = { code: '7KQM-3F9T-XW2H-8DRC' }

const instant = z.string().meta({ description: 'ISO 8601, UTC.' })
const code = z.enum(taxonomy.map((kind) => kind.code) as [string, ...string[]])

const message = z.union([
  z.object({ id: z.string(), from: z.literal('office'), at: instant, text: z.string() }),
  z.object({ id: z.string(), from: z.literal('you'), at: instant, kind: z.enum(['message', 'contact', 'sharing', 'withdrawal']) }),
])

const view = {
  reference: z.string(),
  channel: z.enum(channels),
  receivedAt: instant,
  stage: z.enum(steps),
  next: z.object({ owed: z.enum(nextOwed), by: z.string(), late: z.boolean() }).nullable(),
  parts: z.array(z.object({ code, step: z.enum(steps), outcome: z.enum(outcomes).nullable(), words: z.string().nullable() })),
  messages: z.array(message),
  waiting: z.array(z.object({ kind: z.enum(['contactPlan', 'sharing', 'withdrawal']), madeAt: instant, takesEffectAt: instant })),
  windows: z
    .array(z.object({ rule: z.string(), by: z.string(), checked: z.enum(['verified', 'partly', 'unverified']), onlyMonth: z.boolean() }))
    .optional(),
  openWays: z.array(z.string()).optional(),
  refused: z.array(z.object({ at: instant, command: z.string(), code: z.string() })),
  contactSetAt: instant,
  contactStopped: z.boolean(),
  sharingSetAt: instant,
  withdrawnAt: instant.nullable(),
  closedAt: instant.nullable(),
  happened: z.array(z.object({ at: instant, what: z.enum(happenings) })),
} satisfies Record<Exclude<keyof MailboxView, 'caseId'>, z.ZodType>

/** Received and not yet opened; replaced by another code; or open, with everything the status page shows. */
export const statusAnswer = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('received'), receivedAt: instant }),
    z.object({ state: z.literal('replaced'), replacedAt: instant }),
    z.object({ state: z.literal('open'), ...view }),
  ])
  .meta({ id: 'StatusAnswer' })
