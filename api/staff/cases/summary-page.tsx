import type { Task } from '../../../domain/case/tasks.ts'
import type { Account } from '../../../domain/complaint/answer-classes.ts'
import type { FactDocument } from '../../../store/models/case.ts'
import { Facts } from '../../web/components/facts.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { Commands } from '../commands/commands.tsx'
import { answerLines, narrativeOf, valueText } from '../words/account-words.ts'
import { taskNames } from '../words/case-words.ts'
import { partialDateText } from '../words/dates.ts'
import { taskState } from '../words/task-words.ts'
import { AllegationsTable } from './allegations-page.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import { byLimit } from './expected.ts'
import type { FactKind } from './fact-words.ts'
import type { OpenedCase } from './opened-case.ts'

type SummaryProps = { opened: OpenedCase; account: Account; facts: readonly FactDocument[]; kind: FactKind | null }

/** What a new lead needs in a minute: what is alleged, of whom, what is due and why. */
export const SummaryPage = ({ opened, account, facts, kind }: SummaryProps) => (
  <div class="case">
    <div>
      <section aria-labelledby="account">
        <h2 id="account">Account</h2>
        <p class="lines">{narrativeOf(account) || 'No words of their own.'}</p>
        <Facts small lines={answerLines(account)} />
      </section>
      <section>
        <AllegationsTable opened={opened} />
      </section>
    </div>
    <aside aria-label="What to do">
      <Tasks opened={opened} />
      <section>
        <h2>Who and what</h2>
        <Facts
          small
          lines={[
            { name: 'Complainant', value: <HeldBack id={opened.id} /> },
            { name: 'Kinds', value: valueText('kinds', opened.kase.kinds) || 'Not said' },
            { name: 'Happened', value: happenedText(opened.kase) },
            ...(opened.kase.operation ? [{ name: 'Operation', value: opened.kase.operation.name }] : []),
            { name: 'Rule pack', value: `${opened.kase.pack.id}, version ${opened.kase.pack.version}` },
          ]}
        />
      </section>
      <Commands opened={opened} />
    </aside>
    <CaseTimeline opened={opened} facts={facts} kind={kind} />
  </div>
)

const happenedText = ({ incidentOn, incidentMonth }: OpenedCase['kase']): string =>
  incidentOn || incidentMonth ? partialDateText(incidentOn ?? incidentMonth ?? '') : 'Not said'

const HeldBack = ({ id }: { id: string }) => (
  <>
    Held back. <a href={`/cases/${id}/show`}>Show</a>
  </>
)

const Tasks = ({ opened }: { opened: OpenedCase }) => {
  const tasks = opened.kase.tasks.filter((task) => !task.doneAt).sort(byLimit)
  return (
    <section>
      <h2>
        Tasks <span class="count">{tasks.length === 0 ? 'none open' : `${tasks.length} open`}</span>
      </h2>
      <ul class="todo">
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} opened={opened} />
        ))}
      </ul>
    </section>
  )
}

const TaskRow = ({ task, opened }: { task: Task; opened: OpenedCase }) => {
  const state = taskState(task, opened.now, opened.calendar)
  return (
    <li>
      <a href={`/cases/${opened.id}/tasks/${task.id}`}>{taskNames[task.kind]}</a> <Tag kind={state.kind}>{state.text}</Tag>
    </li>
  )
}
