import { type Deed, does, type Story, story } from '../seed/story.ts'
import { hoursAgo } from '../seed/when.ts'
import { answers } from './complaint.ts'

/** What comes next in the life of the case: somebody does something, a day passes, or a limit comes so near that its owner is reminded. */
export type Step = Deed | 'a day passes' | 'a reminder falls due'

/** Everything happens at the present of a clock that is moved between the steps. */
const present = hoursAgo(0)

/** Filed by web, with mail wanted. */
export const typicalCase: Story = story({
  name: 'typical-case',
  about: 'A case as most are: twelve commands, three reminders, closed with a finding',
  channel: 'web',
  language: 'en',
  received: present,
  answers: { ...answers, reach: ['email'], email: 'complainant@redress.localhost', mailWords: 'news' },
  deeds: [],
})

/** Twelve commands after it was filed. Three limits come near, and none is missed. */
export const typicalLife: readonly Step[] = [
  'a day passes',
  does('triage', present, 'acknowledge-complaint', { words: 'We have read what you wrote and will look into it.' }),
  'a reminder falls due',
  does('triage', present, 'accept-complaint', { allegations: ['F1', 'S1'], priority: 'P2' }),
  'a day passes',
  does('supervisor', present, 'assign-investigator', { allegations: ['a1', 'a2'], investigator: 'investigator' }),
  'a day passes',
  does('investigator', present, 'complete-task', {
    task: 'askForFootage',
    result: 'The clinic keeps its recordings for thirty days and sends us a copy.',
  }),
  'a day passes',
  does('investigator', present, 'name-subject', { allegations: ['a1'], agency: 'sheriff', name: 'Deputy, badge 4471' }),
  'a day passes',
  does('investigator', present, 'add-note', { text: 'Recording received. It shows the stop from the first minute to the last.' }),
  'a day passes',
  does('complainant', present, 'write-message', { text: 'One of them came back the next day and asked who had called you.' }),
  'a reminder falls due',
  does('investigator', present, 'send-to-legal-review', {
    allegations: ['a1', 'a2'],
    summary: 'The recording bears the complaint out in every point.',
  }),
  'a reminder falls due',
  does('legal', present, 'approve-legal-review', { allegations: ['a1', 'a2'] }),
  'a day passes',
  does('supervisor', present, 'decide-allegation', {
    allegation: 'a1',
    outcome: 'sustained',
    reasons: 'As recorded.',
    words: 'What you told us was right.',
  }),
  does('supervisor', present, 'decide-allegation', { allegation: 'a2', outcome: 'notSustained', reasons: 'The recording has no sound.' }),
  'a day passes',
  does('supervisor', present, 'close-case', {}),
]
