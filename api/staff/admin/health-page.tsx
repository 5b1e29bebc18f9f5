import type { Held, Unanswered } from '../../../store/health/held.ts'
import type { MailHealth } from '../../../store/health/house-health.ts'
import type { CaseWatchDocument, PulseDocument } from '../../../store/models/house.ts'
import { Button } from '../../web/components/buttons.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { Table } from '../../web/components/table.tsx'
import { Tag, type TagKind } from '../../web/components/tag.tsx'
import { count, fullInstantText, instantText } from '../words/dates.ts'

/** One part of the house: how it fares, and what to do about it. */
export type Part = { name: string; kind: TagKind; state: string; next: string }

type HealthProps = {
  token: string
  parts: readonly Part[]
  held: readonly Held[]
  problems: readonly CaseWatchDocument[]
  now: string
  zone: string
}

/** How the house fares, each part with its next step in words. */
export const HealthPage = ({ token, parts, held, problems, now, zone }: HealthProps) => (
  <>
    <h1>Health</h1>
    <p class="small muted">As of {fullInstantText(now, zone)}.</p>
    <Table
      caption="Parts of the house"
      rows={parts}
      keyOf={({ name }) => name}
      columns={[
        { title: 'Part', cell: ({ name }) => name },
        { title: 'State', cell: ({ kind, state }) => <Tag kind={kind}>{state}</Tag> },
        { title: 'Next step', cell: ({ next }) => next },
      ]}
    />
    <section>
      <HeldThings token={token} held={held} zone={zone} />
    </section>
    <section>
      <Problems problems={problems} zone={zone} />
    </section>
  </>
)

const HeldThings = ({ token, held, zone }: { token: string; held: readonly Held[]; zone: string }) =>
  held.length === 0 ? (
    <>
      <h2>Held</h2>
      <p>Nothing is held. What fails five times by a bug of ours would stand here.</p>
    </>
  ) : (
    <Table
      caption="Held"
      below="Each failed five times by a bug of ours. Give the request id to whoever mends it, then try again."
      rows={held}
      keyOf={({ caseId, what }) => `${caseId} ${what}`}
      columns={[
        { title: 'What', cell: ({ what }) => what },
        { title: 'Error', cell: ({ errorClass }) => errorClass },
        { title: 'Request', cell: ({ requestId }) => <span class="code">{requestId}</span> },
        { title: 'Since', cell: ({ at }) => instantText(at, zone) },
        { title: 'Next step', cell: (one) => <Retry one={one} token={token} zone={zone} /> },
      ]}
    />
  )

const Retry = ({ one, token, zone }: { one: Held; token: string; zone: string }) =>
  one.retryAskedAt ? (
    <>Asked {instantText(one.retryAskedAt, zone)}; the worker takes it within seconds.</>
  ) : (
    <PostForm action="/admin/health/retry" token={token} hidden={{ case: one.caseId }}>
      <Button>Try again</Button>
    </PostForm>
  )

const problemTexts: Readonly<Record<string, string>> = {
  missing: 'The engine does not know this case. It is started again by itself; look again in a minute.',
  failing: 'Its workflow fails at every try. Give the case id to whoever mends it.',
}

const Problems = ({ problems, zone }: { problems: readonly CaseWatchDocument[]; zone: string }) =>
  problems.length === 0 ? (
    <>
      <h2>Workflows</h2>
      <p>Every case has its workflow, and none fails.</p>
    </>
  ) : (
    <Table
      caption="Workflows"
      below={`${count(problems.length, 'case')} need a look`}
      rows={problems}
      keyOf={({ _id }) => _id}
      columns={[
        { title: 'Case id', cell: ({ _id }) => <span class="code">{_id}</span> },
        { title: 'Since', cell: ({ since }) => instantText(since, zone) },
        { title: 'Next step', cell: ({ problem }) => problemTexts[problem ?? ''] ?? problem },
      ]}
    />
  )

export const mailPart = ({ waiting, failing, undeliverable, lastSentAt }: MailHealth, zone: string): Part => {
  const last = lastSentAt ? `Last mail went ${instantText(lastSentAt, zone)}.` : 'No mail went yet.'
  if (failing > 0)
    return {
      name: 'Mail',
      kind: 'overdue',
      state: `${count(failing, 'mail')} failed and are tried again`,
      next: `Look at the mail server named in SMTP_URL. ${last}`,
    }
  if (waiting > 0)
    return {
      name: 'Mail',
      kind: 'soon',
      state: `${count(waiting, 'mail')} wait`,
      next: `They go within a minute while the worker runs. ${last}`,
    }
  return {
    name: 'Mail',
    kind: 'met',
    state: 'Nothing waits',
    next: undeliverable > 0 ? `${count(undeliverable, 'mail')} could not be delivered; each is a task. ${last}` : last,
  }
}

export const waitingPart = ({ count: number, oldestAt }: Unanswered, zone: string): Part =>
  number === 0 || !oldestAt
    ? { name: 'Intake and commands', kind: 'met', state: 'All answered', next: 'Nothing to do.' }
    : {
        name: 'Intake and commands',
        kind: 'overdue',
        state: `${count(number, 'document')} ${number === 1 ? 'waits' : 'wait'} longer than a minute`,
        next: `The oldest came ${instantText(oldestAt, zone)}. Nothing is lost: start the worker and the engine, and they are decided in order.`,
      }

export const latePart = (late: number): Part =>
  late === 0
    ? { name: 'Deadlines', kind: 'met', state: 'All decided in time', next: 'Nothing to do.' }
    : {
        name: 'Deadlines',
        kind: 'overdue',
        state: `${count(late, 'case')} past their next instant`,
        next: 'The engine should have woken them. They are nudged by themselves; if this stays, restart the worker.',
      }

const silentAfterMs = 60_000

/** What a part said of itself; silence for a minute is a fault too. */
export function pulsePart(id: string, name: string, pulses: readonly PulseDocument[], now: string, zone: string): Part {
  const pulse = pulses.find(({ _id }) => _id === id)
  if (!pulse) return { name, kind: 'overdue', state: 'Never heard of', next: 'Start the worker: it reports on this part.' }
  if (Date.parse(now) - Date.parse(pulse.at) > silentAfterMs)
    return {
      name,
      kind: 'overdue',
      state: `Silent since ${instantText(pulse.at, zone)}`,
      next: 'Look whether the worker runs, and start it.',
    }
  if (pulse.state === 'failing')
    return {
      name,
      kind: 'overdue',
      state: `Fails: ${pulse.errorClass}`,
      next: 'Look whether the Temporal server answers at TEMPORAL_ADDRESS.',
    }
  return { name, kind: 'met', state: 'Answers', next: 'Nothing to do.' }
}
