import { allegationName } from '../../../domain/allegations/taxonomy.ts'
import type { Calendar } from '../../../domain/commands/ground.ts'
import type { QueuedCase } from '../../../store/legal/legal-queue.ts'
import { Button } from '../../web/components/buttons.tsx'
import { Note } from '../../web/components/note.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { Table } from '../../web/components/table.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { referenceColumn } from '../cases/reference-column.tsx'
import { PriorityTag } from '../cases/tags.tsx'
import { clockState } from '../words/clock-words.ts'
import { count } from '../words/dates.ts'
import { KeyForm, type KeyState } from './key-form.tsx'

export type Colleague = { id: string; name: string; lacks: number }

type LegalPageProps = {
  token: string
  state: KeyState
  problem?: string | undefined
  queue: readonly QueuedCase[]
  colleagues: readonly Colleague[]
  now: string
  calendar: Calendar
}

/** The legal reviewers' page: their queue by limit, their key, and colleagues to be let in. */
export const LegalPage = ({ token, state, problem, queue, colleagues, ...place }: LegalPageProps) => (
  <>
    <h1>
      Legal review <span class="count">({queue.length})</span>
    </h1>
    {queue.length === 0 ? (
      <p>
        Nothing waits for legal review. <a href="/cases">Look at the cases you may open</a>.
      </p>
    ) : (
      <Queue queue={queue} {...place} />
    )}
    <section class="narrow">
      <h2>Privileged texts</h2>
      <KeyForm state={state} token={token} problem={problem} to="/legal" />
    </section>
    <Colleagues colleagues={colleagues} open={state === 'open'} token={token} />
  </>
)

const Queue = ({ queue, now, calendar }: { queue: readonly QueuedCase[]; now: string; calendar: Calendar }) => (
  <Table
    caption="Waiting"
    below="Nearest limit first"
    rows={queue}
    keyOf={({ _id }) => _id}
    columns={[
      referenceColumn,
      { title: 'Priority', cell: ({ priority }) => (priority ? <PriorityTag priority={priority} /> : 'Not set') },
      {
        title: 'Allegations',
        cell: ({ case: { allegations } }) =>
          inReview(allegations)
            .map(({ code }) => allegationName(code))
            .join('; '),
      },
      { title: 'Limit', cell: (one) => <Limit queued={one} now={now} calendar={calendar} /> },
    ]}
  />
)

const inReview = (allegations: QueuedCase['case']['allegations']) => allegations.filter(({ step }) => step === 'legalReview')

const Limit = ({ queued, now, calendar }: { queued: QueuedCase; now: string; calendar: Calendar }) => {
  const clock = queued.case.clocks.find(({ owner, metAt }) => !metAt && 'role' in owner && owner.role === 'legal')
  if (!clock) return <>None runs</>
  const state = clockState(clock, now, calendar)
  return <Tag kind={state.kind}>{state.text}</Tag>
}

const Colleagues = ({ colleagues, open, token }: { colleagues: readonly Colleague[]; open: boolean; token: string }) => {
  const waiting = colleagues.filter(({ lacks }) => lacks > 0)
  if (waiting.length === 0) return null
  return (
    <section class="narrow">
      <h2>Colleagues who cannot read yet</h2>
      <p>Only a reviewer who can read privileged texts can let another in.</p>
      {!open && (
        <Note>
          <p>Open your key first.</p>
        </Note>
      )}
      {open &&
        waiting.map(({ id, name, lacks }) => (
          <PostForm key={id} action="/legal/let-in" token={token} hidden={{ reviewer: id }}>
            <p>
              {name}: {count(lacks, 'case')} of yours <Button>Let {name} read</Button>
            </p>
          </PostForm>
        ))}
    </section>
  )
}
