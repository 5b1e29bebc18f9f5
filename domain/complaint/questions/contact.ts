import { screen } from '../question.ts'

const by = (way: string) => ({ field: 'reach', anyOf: [way] }) as const

/** What a mail may say outside: neutral words, chosen by the person. */
export const mailWords = ['news', 'note', 'reply'] as const

export const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** Parts of a day in local hours, from the first up to but not including the second. */
export const dayParts = { morning: [8, 12], afternoon: [12, 17], evening: [17, 21] } as const satisfies Record<
  string,
  readonly [number, number]
>

/** The safe contact plan: everything that would be dangerous to guess. */
export const contact = screen({
  slug: 'contact',
  part: 2,
  when: { field: 'reach', anyOf: ['email', 'phone', 'letter', 'trusted'] },
  fields: [
    { kind: 'text', name: 'callMe', max: 200 },
    { kind: 'text', name: 'email', max: 254, format: 'email', required: true, when: by('email') },
    { kind: 'choice', name: 'mailWords', options: mailWords, when: by('email') },
    { kind: 'text', name: 'phone', max: 40, format: 'phone', required: true, when: by('phone') },
    { kind: 'choice', name: 'voicemail', options: ['yes', 'no'], when: by('phone') },
    { kind: 'text', name: 'address', max: 500, lines: true, required: true, when: by('letter') },
    { kind: 'text', name: 'trustedName', max: 200, required: true, when: by('trusted') },
    { kind: 'text', name: 'trustedReach', max: 300, required: true, when: by('trusted') },
    { kind: 'text', name: 'trustedMayKnow', max: 500, when: by('trusted') },
    { kind: 'choices', name: 'goodDays', options: days },
    { kind: 'choices', name: 'goodHours', options: Object.keys(dayParts) as readonly (keyof typeof dayParts)[] },
    { kind: 'text', name: 'codeWord', max: 100 },
    { kind: 'text', name: 'ifMoved', max: 500, lines: true },
    { kind: 'text', name: 'speaks', max: 100 },
    { kind: 'text', name: 'reads', max: 100 },
    { kind: 'text', name: 'signs', max: 100 },
    { kind: 'choices', name: 'help', options: ['interpreter', 'largePrint', 'relay'] },
  ],
})
