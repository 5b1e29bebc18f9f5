import type { ZodObject, ZodType } from 'zod'

/** How the API's description shows a route; schemas are the validators that the route itself uses. */
export type ApiOperation = {
  summary: string
  description?: string
  /** A program's token stands in `Authorization: Bearer`. */
  needsToken?: true
  headers?: ZodObject
  body?: { schema: ZodType; example: unknown }
  answers: Readonly<Record<number, { description: string; schema?: ZodType; example?: unknown; type?: string }>>
}
