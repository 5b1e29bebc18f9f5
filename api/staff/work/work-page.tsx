import type { ComponentChildren } from 'preact'
import type { Role } from '../../../domain/case/staff.ts'
import { Code } from '../../web/components/code.tsx'
import { Mark } from '../../web/components/mark.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { PriorityTag } from '../cases/tags.tsx'
import { stageNames, taskNames } from '../words/case-words.ts'
import { roleNames } from '../words/roles.ts'
import { type Section, type SortedWork, sections, type WorkRow } from './sorted-work.ts'

const headings: Record<Section, string> = { overdue: 'Overdue', soon: 'Due soon', look: 'Needs a look', later: 'Later' }

type WorkPageProps = { work: SortedWork; caseHref: string; silent: ComponentChildren | null }

/** What a member of staff has to do, most urgent first. Sections without a row are not shown. */
export const WorkPage = ({ work, caseHref, silent }: WorkPageProps) => (
  <>
    <h1>
      My work <span class="count">({work.total})</span>
    </h1>
    {work.total === 0 && !silent && (
      <p>
        Nothing waits for you. <a href={caseHref}>Look at the cases you may open</a>.
      </p>
    )}
    <div class="work">
      {silent}
      {sections.map((section) => (
        <WorkSection key={section} section={section} work={work} />
      ))}
    </div>
    {work.next && (
      <nav class="between" aria-label="Pages of work">
        <span class="small muted">50 a page</span>
        <a class="link" href={`/work?after=${encodeURIComponent(work.next)}`}>
          Next 50 <Mark name="next" />
        </a>
      </nav>
    )}
  </>
)

const WorkSection = ({ section, work }: { section: Section; work: SortedWork }) => {
  const rows = work.rows.filter((row) => row.section === section)
  if (rows.length === 0) return null
  const heading = (
    <h2 id={section}>
      {headings[section]} <span class="count">({work.counts[section]})</span>
    </h2>
  )
  const list = (
    <ul class="rows">
      {rows.map((row) => (
        <Row key={row.task._id} row={row} />
      ))}
    </ul>
  )
  // What is later stays folded away, unless there is nothing else.
  if (section === 'later')
    return (
      <details open={work.rows.length === rows.length}>
        <summary>{heading}</summary>
        {list}
      </details>
    )
  return (
    <section aria-labelledby={section}>
      {heading}
      {list}
    </section>
  )
}

const Row = ({ row: { task, state } }: { row: WorkRow }) => (
  <li>
    <span class="state">
      <Tag kind={state.kind}>{state.text}</Tag>
    </span>
    <a class="what" href={`/cases/${task.caseId}/tasks/${task.task}`}>
      {taskNames[task.kind]}
      <span class="hidden"> {task.reference}</span>
    </a>
    <a class="ref" href={`/cases/${task.caseId}`}>
      <Code text={task.reference} />
    </a>
    <ul class="meta">
      {task.priority && (
        <li>
          <PriorityTag priority={task.priority} />
        </li>
      )}
      <li>{stageNames[task.stage]}</li>
      <li>{task.role ? `For any ${roleNames[task.role as Role].toLowerCase()}` : 'Yours'}</li>
    </ul>
  </li>
)
