import { z } from 'zod'

/** An error as programs get it (RFC 9457), with every problem of a body. */
const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    requestId: z.string(),
    problems: z.array(z.object({ field: z.string(), code: z.string(), text: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })

/** How an operation describes one of its errors. */
export const problemAnswer = (description: string) => ({ description, schema: problem, type: 'application/problem+json' })
