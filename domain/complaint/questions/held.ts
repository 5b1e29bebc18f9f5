import { elsewise, screen, yesNo } from '../question.ts'

/** Who is held, lost or about to be moved. Initials will do. */
export const held = screen({
  slug: 'held',
  part: 1,
  when: { field: 'now', anyOf: ['held', 'missing', 'moving'] },
  fields: [
    {
      kind: 'people',
      name: 'held',
      max: 20,
      fields: [
        { kind: 'text', name: 'name', max: 200 },
        { kind: 'choice', name: 'age', options: ['under18', 'adult', 'over65', 'notSure'] },
        { kind: 'text', name: 'takenWhen', max: 200 },
        { kind: 'text', name: 'lastPlace', max: 300 },
        { kind: 'text', name: 'byWhom', max: 200 },
        { kind: 'choices', name: 'needs', options: ['medicine', 'pregnant', ...elsewise] },
        { kind: 'choices', name: 'had', options: ['call', 'lawyer', 'neither', 'notSure'] },
        { kind: 'choice', name: 'askedToSign', options: yesNo },
        { kind: 'choice', name: 'toldOfMove', options: yesNo },
        { kind: 'text', name: 'moveWhen', max: 200 },
      ],
    },
  ],
})
