import type { Complaint } from '../../domain/complaint/complaint.ts'
import type { QuestionField, Screen } from '../../domain/complaint/question.ts'
import { screens } from '../../domain/complaint/questions.ts'
import type { Dice } from './dice.ts'

/** Answers to the questions as somebody might give them: every choice that is asked now and then, and what every complaint must have. */
export function anyComplaint(dice: Dice, state: string, receivedAt: string): Complaint {
  const chosen = (screens as readonly Screen[])
    .flatMap(({ fields }) => fields)
    .filter(() => dice.chance(0.4))
    .flatMap((field) => answerTo(field, dice))
  const daysBefore = dice.below(120)
  return {
    ...Object.fromEntries(chosen),
    now: dice.chance(0.7) ? ['none'] : dice.some(['hurt', 'danger', 'held', 'missing', 'childAlone'], 1, 2),
    story: 'They stopped the van at the exit and kept both phones until after dark.',
    state: state.toLowerCase(),
    happenedOn: new Date(Date.parse(receivedAt) - daysBefore * 86_400_000).toISOString().slice(0, dice.chance(0.8) ? 10 : 7),
    shareName: dice.one(['never', 'ask', 'yes']),
    ...(dice.chance(0.6) ? { reach: ['email'], email: 'somebody@redress.localhost', mailWords: 'news' } : { reach: ['none'] }),
  } as Complaint
}

function answerTo(field: QuestionField, dice: Dice): (readonly [string, unknown])[] {
  if (field.kind === 'choice') return [[field.name, dice.one(field.options)]]
  if (field.kind !== 'choices') return []
  const options = field.options.filter((option) => option !== field.alone)
  return [[field.name, dice.some(options, 1, 3)]]
}
