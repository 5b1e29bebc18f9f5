import { isByHand, type Task, type TaskKind } from '../../../domain/case/tasks.ts'
import { ButtonLink } from '../../web/components/buttons.tsx'
import { Facts } from '../../web/components/facts.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { AnswerError } from '../../web/errors.ts'
import { ruleFor } from '../commands/offered.ts'
import { whyNot } from '../commands/trials.ts'
import { sentenceOf } from '../sentences.ts'
import { taskNames } from '../words/case-words.ts'
import { commandWords } from '../words/command-words.ts'
import { instantText } from '../words/dates.ts'
import { roleNames } from '../words/roles.ts'
import { taskState } from '../words/task-words.ts'
import { commandOf } from './expected.ts'
import type { OpenedCase } from './opened-case.ts'

/** When a piece of work counts as done. */
const doneWhen: Record<TaskKind, string> = {
  acknowledge: 'The complainant was told that a person has read the complaint.',
  triage: 'The case is open with its allegations, or closed with a reason.',
  assign: 'Every allegation has an investigator.',
  confirmRoutes: 'Somebody looked at every office an allegation goes to, and confirmed or changed it.',
  forwardReferral: 'Every office of the route that may have it was sent its package.',
  askReferralStatus: 'The other office was asked, or gave a sign before that.',
  askConsentAgain: 'The complainant said once more what this office may have, or could not be asked.',
  tellWhatWasSent:
    'The complainant knows what had gone out before they changed their mind, and the other office was asked to stop using it.',
  askForFootage: 'Everybody who may hold footage was asked to keep it.',
  interviewComplainant: 'The complainant was interviewed, or was asked and did not want to be.',
  investigate: 'What was found is with legal review.',
  reviewLegally: 'It is approved, or returned with what is missing.',
  decide: 'Every allegation has a finding or a reason there is none.',
  close: 'The case is closed and the complainant is told.',
  readMessage: 'The message was read and, if it asks something, answered.',
  confirmRequest: 'The wish is confirmed by the earlier contact plan, or refused.',
  followWithdrawal: 'It is clear what goes on without the complainant and what ends.',
  firstContact: 'Somebody of the office has spoken to the person who needs help.',
  urgentAction: 'It was done, and how is on file.',
  confirmUrgency: 'A person has looked at what the rules found, and confirmed, raised or lowered it.',
  confirmLowering: 'A second person agreed, or the case was found urgent again.',
  reachAnotherWay: 'They were reached by another way of their contact plan.',
  lookAtPattern: 'Someone compared the cases and said what follows for this one.',
}

/** One piece of work: what done looks like, until when, whose it is. Looking at it moves nothing. */
export const TaskPage = ({ opened, task: id }: { opened: OpenedCase; task: string }) => {
  const task = opened.kase.tasks.find((one) => one.id === id)
  if (!task) throw new AnswerError('notFound')
  const state = task.doneAt ? { kind: 'met' as const, text: 'Done' } : taskState(task, opened.now, opened.calendar)
  return (
    <section class="narrow">
      <h2>{taskNames[task.kind]}</h2>
      <p>
        <Tag kind={state.kind}>{state.text}</Tag>
      </p>
      <Facts
        lines={[
          { name: 'Done when', value: doneWhen[task.kind] },
          {
            name: 'Whose',
            value: 'user' in task.owner ? opened.nameOf(task.owner.user) : `Any ${roleNames[task.owner.role].toLowerCase()}`,
          },
          { name: 'Opened', value: instantText(task.openedAt, opened.calendar.zone) },
          ...(task.doneAt ? [{ name: 'Done', value: instantText(task.doneAt, opened.calendar.zone) }] : []),
        ]}
      />
      {!task.doneAt && <HowToEnd opened={opened} task={task} />}
    </section>
  )
}

/** The command that ends it, for whoever may give it now; for others, why they cannot. */
const HowToEnd = ({ opened, task }: { opened: OpenedCase; task: Task }) => {
  const command = commandOf(task)
  const refusal = whyNot(opened, ruleFor(command))
  return (
    <p>
      {refusal ? (
        `${commandWords[command].button}: ${sentenceOf(refusal)}`
      ) : (
        <ButtonLink href={`/cases/${opened.id}/${command}${isByHand(task.kind) ? `?task=${task.id}` : ''}`}>
          {commandWords[command].button}
        </ButtonLink>
      )}
    </p>
  )
}
