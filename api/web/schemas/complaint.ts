import { z } from 'zod'
import type { QuestionField, RowField } from '../../../domain/complaint/question.ts'
import { screens } from '../../../domain/complaint/questions.ts'
import { languageCodes } from '../languages.ts'

/** The answers as programs send them, by the name of each question. Which of them a complaint needs follows from the others. */
const answersSchema = z.strictObject(Object.fromEntries(screens.flatMap(({ fields }) => fields.map(entryOf))))

/** What a program posts to file a complaint. */
export const complaintBody = z
  .strictObject({
    language: z
      .enum(languageCodes as [string, ...string[]])
      .default('en')
      .meta({ description: 'The language to answer the person in.' }),
    answers: answersSchema,
  })
  .meta({ id: 'ComplaintBody' })

export const complaintExample = {
  language: 'en',
  answers: {
    now: ['none'],
    about: 'helper',
    organization: 'Example Clinic',
    peopleAffected: 'one',
    story: 'Two officers stopped a man outside our clinic. They did not say why. They took his phone.',
    kinds: ['stops', 'property'],
    happenedOn: '2026-11-03',
    happenedTime: '21:40',
    state: 'co',
    town: 'Example County',
    placeKind: 'hospital',
    officers: ['sheriff', 'unknown'],
    reach: ['none'],
    shareName: 'never',
    shareFacts: ['internalInvestigators'],
  },
}

function entryOf(field: QuestionField): [string, z.ZodType] {
  return [field.name, schemaOf(field).optional()]
}

function schemaOf(field: QuestionField | RowField): z.ZodType {
  switch (field.kind) {
    case 'text':
      return z.string().max(field.max)
    case 'choice':
      return z.enum(field.options as [string, ...string[]])
    case 'choices':
      return z.array(z.enum(field.options as [string, ...string[]])).max(field.options.length)
    case 'date':
      return z
        .string()
        .meta({ description: 'As exact as it is known: a year, a month or a day.', examples: ['2026', '2026-11', '2026-11-03'] })
    case 'time':
      return z.string().meta({ description: 'Local time of day.', examples: ['21:40'] })
    case 'tick':
      return z.literal(true)
    case 'people':
      return z.array(z.strictObject(Object.fromEntries(field.fields.map(entryOf)))).max(field.max)
  }
}
