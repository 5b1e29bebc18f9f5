import { z } from 'zod'
import { allegationCodes } from '../../../domain/allegations/taxonomy.ts'
import { steps } from '../../../domain/case/case.ts'
import { outcomes, priorities } from '../../../domain/case/outcomes.ts'
import { taskKinds } from '../../../domain/case/tasks.ts'
import { kindOf } from '../../../domain/clocks/kinds.ts'
import { decisionOf } from '../cases/allegations-page.tsx'
import type { OpenedCase } from '../cases/opened-case.ts'
import { offered } from '../commands/offered.ts'

const owner = z.union([z.object({ role: z.string() }), z.object({ user: z.string() })])

/** `dueOn` and `dueAt` are null while an open pause lasts; `why` says step by step how they were reached. */
const clockSchema = z.object({
  id: z.string(),
  rule: z.string(),
  kind: z.enum(['service', 'statutory', 'filingWindow', 'evidence']),
  triggerAt: z.iso.datetime(),
  dueOn: z.iso.date().nullable(),
  dueAt: z.iso.datetime().nullable(),
  metAt: z.iso.datetime().nullable(),
  why: z.array(z.string()),
})

/** A case as programs of staff read it. Nothing sealed is in it; that is opened on pages, which put it on record. */
export const caseSchema = z.object({
  id: z.string(),
  reference: z.string(),
  version: z.int(),
  stage: z.enum(steps),
  priority: z.enum(priorities).nullable(),
  receivedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  allegations: z.array(
    z.object({
      id: z.string(),
      code: z.enum(allegationCodes),
      step: z.enum(steps),
      investigator: z.string().nullable(),
      outcome: z.enum(outcomes).nullable(),
    }),
  ),
  clocks: z.array(clockSchema),
  tasks: z.array(
    z.object({ id: z.string(), kind: z.enum(taskKinds), owner, dueAt: z.iso.datetime().nullable(), doneAt: z.iso.datetime().nullable() }),
  ),
  requests: z.array(z.object({ id: z.string(), asks: z.string(), takesEffectAt: z.iso.datetime(), endedAt: z.iso.datetime().nullable() })),
  commands: z.object({ possible: z.array(z.string()), notNow: z.array(z.object({ command: z.string(), why: z.string() })) }),
})

export function caseAnswer(opened: OpenedCase): z.infer<typeof caseSchema> {
  const { kase, document } = opened
  const { expected, more, notNow } = offered(opened)
  return caseSchema.parse({
    id: opened.id,
    reference: document.reference,
    version: kase.version,
    stage: document.stage,
    priority: kase.priority,
    receivedAt: kase.receivedAt,
    closedAt: kase.closedAt,
    allegations: kase.allegations.map((one) => ({
      id: one.id,
      code: one.code,
      step: one.step,
      investigator: 'investigator' in one ? one.investigator : null,
      outcome: decisionOf(one)?.outcome ?? null,
    })),
    clocks: kase.clocks.map((clock) => ({ ...clock, kind: kindOf(clock), why: [...opened.reasonsOf(clock)] })),
    tasks: kase.tasks.map(({ id, kind, owner, dueAt, doneAt }) => ({ id, kind, owner, dueAt, doneAt })),
    requests: kase.requests.map(({ id, asks, takesEffectAt, endedAt }) => ({ id, asks: asks.kind, takesEffectAt, endedAt })),
    commands: { possible: [...(expected ? [expected] : []), ...more], notNow },
  })
}
