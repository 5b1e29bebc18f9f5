import { z } from 'zod'
import type { Field, Fields } from '../../../domain/commands/fields.ts'
import { isPartialDate } from '../../../domain/complaint/partial-date.ts'
import { circumstanceAnswers } from '../../../domain/urgency/circumstances.ts'

/**
 * The validator of what a person gives a command, read from its fields: forms and programs meet the same one. Texts are still plain
 * here. Which allegations, tasks and people there are, only the rule can say.
 */
export const inputSchema = (fields: Fields): z.ZodObject =>
  z.strictObject(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueSchema(field)])))

function valueSchema(field: Field): z.ZodType {
  const schema = schemaOf(field)
  return field.optional ? schema.optional() : schema
}

function schemaOf(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return z.string().trim().min(1).max(field.max)
    case 'choice':
      return z.enum(field.of)
    case 'choices':
      return z
        .array(z.enum(field.of))
        .min(field.min ?? 0)
        .refine(areDistinct, 'distinct')
    case 'allegations':
      return z.array(idSchema).min(1).max(100).refine(areDistinct, 'distinct')
    case 'date':
      // The years the rules count in: what passes a door is never called unreadable behind it.
      return z.iso.date().refine(isPartialDate)
    case 'answers':
      return z.partialRecord(z.enum(field.of as [string, ...string[]]), z.enum(circumstanceAnswers))
    case 'yes':
      return z.boolean()
    default:
      return idSchema
  }
}

const idSchema = z.string().trim().min(1).max(100)

const areDistinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length
