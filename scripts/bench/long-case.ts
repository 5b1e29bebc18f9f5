import { dateOn, type LongStep, longStory, onDay, untilDay } from '../stories/long-story.ts'
import { answers } from './complaint.ts'

const a1a2 = ['a1', 'a2'] as const
const sentence = 'The clinic’s recording shows the stop from the first minute to the last, and the report leaves out what was said. '

/** What somebody writes on a case: some 300 characters. */
const text = sentence.repeat(3).slice(0, 300)

/** A note every three weeks, as long as somebody looks into it. */
const notes: readonly LongStep[] = Array.from({ length: 10 }, (_, i) => onDay(30 + 21 * i, '15:00', 'investigator', 'add-note', { text }))

/** Thirty commands in 18 months, filed by web by somebody who wants no mail: the dozen that go are for staff. Limits come near and are passed on the way. */
export const longCase = longStory({
  name: 'long-case',
  title: 'A case of 18 months',
  about: '',
  office: { state: 'AZ', zone: 'America/Phoenix' },
  answers: {
    ...answers,
    story: text,
    state: 'az',
    happenedOn: dateOn(-5),
  },
  steps: [
    onDay(1, '9:00', 'triage', 'acknowledge-complaint', { words: text }),
    onDay(3, '9:00', 'triage', 'accept-complaint', { allegations: ['F1', 'S1'], priority: 'P2' }),
    onDay(4, '9:00', 'supervisor', 'assign-investigator', { allegations: a1a2, investigator: 'investigator' }),
    onDay(6, '9:00', 'investigator', 'complete-task', { task: 'askForFootage', result: text }),
    onDay(12, '9:00', 'investigator', 'complete-task', { task: 'interviewComplainant', result: text }),
    onDay(14, '9:00', 'complainant', 'write-message', { text }),
    onDay(15, '9:00', 'investigator', 'complete-task', { task: 'readMessage', result: text }),
    onDay(15, '9:30', 'investigator', 'send-message', { text }),
    onDay(20, '9:00', 'investigator', 'name-subject', { allegations: ['a1'], agency: 'sheriff', name: 'Deputy, badge 4471' }),
    ...notes,
    onDay(240, '9:00', 'complainant', 'write-message', { text }),
    onDay(241, '9:00', 'investigator', 'send-message', { text }),
    onDay(260, '9:00', 'investigator', 'send-to-legal-review', { allegations: a1a2, summary: text }),
    onDay(275, '9:00', 'legal', 'return-from-legal-review', { allegations: a1a2, reasons: text }),
    onDay(330, '9:00', 'investigator', 'send-to-legal-review', { allegations: a1a2, summary: text }),
    onDay(345, '9:00', 'legal', 'approve-legal-review', { allegations: a1a2 }),
    onDay(400, '9:00', 'supervisor', 'send-message', { text }),
    onDay(500, '9:00', 'supervisor', 'decide-allegation', { allegation: 'a1', outcome: 'sustained', reasons: text, words: text }),
    onDay(500, '9:30', 'supervisor', 'decide-allegation', { allegation: 'a2', outcome: 'notSustained', reasons: text }),
    onDay(505, '9:00', 'supervisor', 'send-message', { text }),
    onDay(510, '9:00', 'supervisor', 'close-case', {}),
    untilDay(548, ''),
  ],
  explains: [],
})
