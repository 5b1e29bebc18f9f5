import { elsewise, screen, yesNo } from '../question.ts'

/** The states whose task forces this office looks into, and whatever else a person may answer. */
const states = ['az', 'co', 'nm', 'dc', ...elsewise] as const

export const where = screen({
  slug: 'where',
  part: 1,
  fields: [
    { kind: 'choice', name: 'state', options: states, required: true },
    { kind: 'text', name: 'town', max: 200 },
    { kind: 'text', name: 'place', max: 300 },
    {
      kind: 'choice',
      name: 'placeKind',
      options: ['home', 'street', 'work', 'school', 'hospital', 'worship', 'court', 'detention', 'shelter', ...elsewise],
    },
    { kind: 'choice', name: 'tribalLand', options: yesNo },
  ],
})
