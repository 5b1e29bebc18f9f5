import type { Field, Fields } from '../../../domain/commands/fields.ts'

/** An input that a command takes, for the API's description. Ids are those a case and an office have first. */
export const exampleInput = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, exampleOf(field)]))

function exampleOf(field: Field): unknown {
  switch (field.kind) {
    case 'text':
      return 'The store keeps its video for 30 days.'
    case 'choice':
      return field.of[0]
    case 'choices':
      return field.of.slice(0, 1)
    case 'allegations':
      return ['a1']
    case 'allegation':
      return 'a1'
    case 'routeOffice':
      return 'LIA'
    case 'answers':
      return Object.fromEntries(field.of.slice(0, 1).map((one) => [one, 'yes']))
    case 'date':
      return '2026-11-03'
    case 'yes':
      return true
    case 'staff':
      return 'demo-investigator'
    case 'pack':
      return 'co 1'
    case 'shown':
      return '9f3c01ab'
    case 'clock':
      return 'c1'
    case 'subject':
      return 's1'
    case 'task':
      return 't1'
    default:
      return 'r1'
  }
}
