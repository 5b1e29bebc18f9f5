import { severityOf } from '../../../domain/allegations/severity.ts'
import { allegationName } from '../../../domain/allegations/taxonomy.ts'
import type { Circumstance, Recorded } from '../../../domain/urgency/circumstances.ts'
import type { Finding } from '../../../domain/urgency/urgency.ts'
import { Table } from '../../web/components/table.tsx'
import { priorityNames } from '../words/case-words.ts'
import { dayText, instantText } from '../words/dates.ts'
import { answerNames, causeText, circumstanceNames, ruleText } from '../words/urgency-words.ts'
import type { OpenedCase } from './opened-case.ts'

/** How urgent the case is and why: which rules fired by what, who confirmed it, what is known, and how grave each allegation is. */
export const UrgencyPage = ({ opened }: { opened: OpenedCase }) => (
  <div class="narrow flow">
    <Verdict opened={opened} />
    <Findings opened={opened} />
    <Known opened={opened} />
    <Severities opened={opened} />
  </div>
)

const Verdict = ({ opened: { kase, nameOf, calendar } }: { opened: OpenedCase }) => {
  const { confirmed, proposal } = kase.urgency ?? {}
  return (
    <section>
      <h2>Urgency</h2>
      <p>
        <strong>{kase.priority ? priorityNames[kase.priority] : 'Nobody has said yet'}</strong>
      </p>
      {kase.urgency && (
        <p>
          {confirmed
            ? `${nameOf(confirmed.by)} looked at it, ${instantText(confirmed.at, calendar.zone)}.`
            : 'Nobody has confirmed it yet.'}
        </p>
      )}
      {proposal && (
        <p>
          {nameOf(proposal.by)} proposed to lower it to {priorityNames[proposal.priority]}, {instantText(proposal.at, calendar.zone)}. It
          holds when a second person agrees.
        </p>
      )}
    </section>
  )
}

const Findings = ({ opened }: { opened: OpenedCase }) => {
  const findings = opened.kase.urgency?.findings ?? []
  if (findings.length === 0) return <p>No rule of urgency has fired. It takes its turn by how grave it is (U15).</p>
  return (
    <Table
      caption="What the rules found"
      rows={findings.map((finding, i) => ({ ...finding, key: String(i) }))}
      keyOf={({ key }) => key}
      columns={[
        { title: 'Rule', cell: ({ rule }) => ruleText(rule) },
        { title: 'Urgency', cell: (one) => (one.setAside ? `${one.priority}, set aside` : one.priority) },
        { title: 'Because', cell: (one) => becauseText(opened, one) },
        { title: 'Found', cell: ({ at }) => instantText(at, opened.calendar.zone) },
      ]}
    />
  )
}

const becauseText = ({ kase }: OpenedCase, { causes }: Finding): string =>
  causes
    .map((cause) =>
      cause.what === 'allegation' || cause.what === 'severity' ? allegationText(kase, cause.of, cause.what, cause.since) : causeText(cause),
    )
    .join('; ')

function allegationText({ allegations, merged = [] }: OpenedCase['kase'], id: string, what: string, since: string): string {
  const code = [...allegations, ...merged].find((one) => one.id === id)?.code
  const name = code ? allegationName(code) : `Allegation ${id.slice(1)}`
  return what === 'severity' ? `${name} has severity ${since}` : `${name} is alleged`
}

const Known = ({ opened: { kase, calendar } }: { opened: OpenedCase }) => {
  const rows = Object.entries(kase.circumstances ?? {}) as [Circumstance, Recorded][]
  if (rows.length === 0) return <p>Nothing that makes it urgent or grave is on record.</p>
  return (
    <Table
      caption="What is known"
      rows={rows}
      keyOf={([name]) => name}
      columns={[
        { title: 'What', cell: ([name]) => circumstanceNames[name] },
        { title: 'Answer', cell: ([, { answer, on }]) => (on ? `${answerNames[answer]}, ${dayText(on)}` : answerNames[answer]) },
        { title: 'On record since', cell: ([, { at }]) => instantText(at, calendar.zone) },
      ]}
    />
  )
}

const Severities = ({ opened: { kase } }: { opened: OpenedCase }) =>
  kase.allegations.length === 0 ? null : (
    <Table
      caption="How grave"
      rows={kase.allegations}
      keyOf={({ id }) => id}
      columns={[
        { title: 'Allegation', cell: ({ code }) => allegationName(code) },
        { title: 'Severity', cell: (one) => `${severityOf(kase, one).level} of 5` },
        { title: 'Because', cell: (one) => whyGrave(kase, one) },
      ]}
    />
  )

function whyGrave(kase: OpenedCase['kase'], one: OpenedCase['kase']['allegations'][number]): string {
  const { base, raisedBy } = severityOf(kase, one)
  return [`${base} by its kind`, ...raisedBy.map((name) => `1 more: ${circumstanceNames[name].toLowerCase()}`)].join('; ')
}
