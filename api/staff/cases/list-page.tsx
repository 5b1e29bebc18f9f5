import { steps } from '../../../domain/case/case.ts'
import type { Calendar } from '../../../domain/commands/ground.ts'
import type { CaseList, CaseRow } from '../../../store/cases/case-list.ts'
import { Mark } from '../../web/components/mark.tsx'
import { Table } from '../../web/components/table.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { clockName, stageNames } from '../words/case-words.ts'
import { dueText, overdueText, type State } from '../words/clock-words.ts'
import { count, dayOf, daysBetween, dayText } from '../words/dates.ts'
import { referenceColumn } from './reference-column.tsx'
import { SilentTag } from './silent-tag.tsx'
import { PriorityTag, StageTag } from './tags.tsx'

export type Place = { now: string; calendar: Calendar; nameOf(id: string): string }

type ListProps = Place & { list: CaseList; stage: string | undefined }

/** The cases somebody may open, newest first, by stage if they like. */
export const ListPage = ({ list, stage, ...place }: ListProps) => (
  <>
    <h1>
      Cases <span class="count">({list.total})</span>
    </h1>
    <nav aria-label="Stages" class="filters">
      <ul class="tabs">
        <li>
          <a href="/cases" aria-current={stage ? undefined : 'page'}>
            All
          </a>
        </li>
        {steps.map((step) => (
          <li key={step}>
            <a href={`/cases?stage=${step}`} aria-current={stage === step ? 'page' : undefined}>
              {stageNames[step]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {list.rows.length === 0 ? (
      <p>No case here that you may open. {stage ? <a href="/cases">Show all stages</a> : <a href="/work">Back to your work</a>}.</p>
    ) : (
      <CaseRows caption="Cases" rows={list.rows} {...place} />
    )}
    {list.next && (
      <nav class="between" aria-label="Pages of cases">
        <span class="small muted">50 a page, newest first</span>
        <a class="link" href={`/cases?${new URLSearchParams({ ...(stage && { stage }), after: list.next })}`}>
          Next 50 <Mark name="next" />
        </a>
      </nav>
    )}
  </>
)

/** Cases as a table. */
export const CaseRows = ({ caption, rows, now, calendar, nameOf }: Place & { caption: string; rows: readonly CaseRow[] }) => (
  <Table
    caption={caption}
    rows={rows}
    keyOf={({ _id }) => _id}
    columns={[
      referenceColumn,
      {
        title: 'Stage',
        cell: ({ stage, silentSince }) => (
          <>
            <StageTag stage={stage} /> {silentSince && <SilentTag since={silentSince} calendar={calendar} />}
          </>
        ),
      },
      { title: 'Priority', cell: ({ priority }) => (priority ? <PriorityTag priority={priority} /> : 'Not set') },
      { title: 'Nearest clock', cell: ({ nearest }) => <Nearest nearest={nearest} now={now} calendar={calendar} /> },
      { title: 'Received', cell: ({ receivedAt }) => dayText(dayOf(receivedAt, calendar.zone)) },
      { title: 'Investigator', cell: ({ investigators }) => investigators.map(nameOf).join(', ') || 'None yet' },
    ]}
  />
)

const Nearest = ({ nearest, now, calendar }: { nearest: CaseRow['nearest']; now: string; calendar: Calendar }) => {
  if (!nearest) return <>None runs</>
  const state = stateOf(nearest, now, calendar)
  return (
    <>
      <Tag kind={state.kind}>{state.text}</Tag> <span class="below muted">{clockName(nearest.rule)}</span>
    </>
  )
}

/** How the nearest limit stands, as far as a list knows it: its date. */
function stateOf({ dueOn, dueAt }: NonNullable<CaseRow['nearest']>, now: string, calendar: Calendar): State {
  const today = dayOf(now, calendar.zone)
  if (now >= dueAt) return { kind: 'overdue', text: overdueText(dueOn, today, calendar) }
  const left = daysBetween(today, dueOn)
  return left <= 1 ? { kind: 'soon', text: dueText(dueOn, left) } : { kind: 'onTime', text: `On time, ${count(left, 'day')} left` }
}
