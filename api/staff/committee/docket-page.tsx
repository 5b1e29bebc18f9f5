import { families } from '../../../domain/allegations/taxonomy.ts'
import { ButtonLink } from '../../web/components/buttons.tsx'
import { Code } from '../../web/components/code.tsx'
import { Mark } from '../../web/components/mark.tsx'
import { Table } from '../../web/components/table.tsx'
import { Tag, type TagKind } from '../../web/components/tag.tsx'
import { StageTag } from '../cases/tags.tsx'
import { clockName, outcomeNames } from '../words/case-words.ts'
import { count, fullInstantText, shortDayText } from '../words/dates.ts'
import type { ClockState, Docket, DocketClock, DocketRow } from './docket.ts'
import type { DocketReferral } from './docket-referral.ts'

export const docketPageLength = 50

type DocketPageProps = { docket: Docket; rows: readonly DocketRow[]; from: number; next: string | null; zone: string }

/** Where every case stands, for people who must not know whose it is: aliases, whole weeks, no names, no places. */
export const DocketPage = ({ docket, rows, from, next, zone }: DocketPageProps) => {
  const { totals } = docket
  return (
    <>
      <div class="between">
        <h1>Docket</h1>
        <ButtonLink href="/api/v1/oversight/cases.csv">Download as CSV</ButtonLink>
      </div>
      <div class="flow">
        <dl class="figures">
          <Figure name="open" figure={totals.open} />
          <Figure name="overdue" figure={totals.overdue} />
          <Figure name="closed" figure={totals.byStage.closed} />
          <Figure name="in all" figure={totals.cases} />
        </dl>
        <p class="small muted">As of {fullInstantText(docket.asOf, zone)}. Matters appear under aliases, ages in whole weeks.</p>
      </div>
      <section>
        {rows.length === 0 ? (
          <>
            <h2>Matters</h2>
            <p>No matter yet.</p>
          </>
        ) : (
          <Matters rows={rows} below={`${from + 1} to ${from + rows.length} of ${totals.cases}, newest first`} />
        )}
        {next && (
          <nav class="between" aria-label="Pages of matters">
            <span class="small muted">{docketPageLength} a page</span>
            <a class="link" href={`/committee?after=${encodeURIComponent(next)}`}>
              Next {docketPageLength} <Mark name="next" />
            </a>
          </nav>
        )}
      </section>
      <section>
        <Outcomes docket={docket} />
      </section>
    </>
  )
}

const Figure = ({ name, figure }: { name: string; figure: number }) => (
  <div>
    <dt>{name}</dt> <dd>{figure}</dd>
  </div>
)

const Matters = ({ rows, below }: { rows: readonly DocketRow[]; below: string }) => (
  <Table
    caption="Matters"
    below={below}
    rows={rows}
    keyOf={({ alias }) => alias}
    columns={[
      { title: 'Matter', cell: ({ alias }) => <Code text={alias} /> },
      { title: 'Families', cell: (row) => row.families.map((family) => families[family]).join('; ') || 'Not named yet' },
      { title: 'Stage', cell: ({ stage }) => <StageTag stage={stage} /> },
      { title: 'Age', cell: ({ ageWeeks }) => <span class="keep">{count(ageWeeks, 'week')}</span> },
      { title: 'Nearest clock', cell: (row) => <Nearest row={row} /> },
      { title: 'Referrals', cell: ({ referrals }) => <Referrals referrals={referrals} /> },
      { title: 'Outcome', cell: outcomeText },
    ]}
  />
)

const Referrals = ({ referrals }: { referrals: readonly DocketReferral[] }) => (
  <>
    {referrals.length === 0 && 'None sent'}
    {referrals.map(({ office, state, weeks }, i) => (
      <span class="below" key={`${office} ${i}`}>
        {office}: {referralWords[state]}, {count(weeks, 'week')}
      </span>
    ))}
  </>
)

const referralWords: Record<DocketReferral['state'], string> = {
  sent: 'sent',
  acknowledged: 'acknowledged',
  silent: 'silent, no sign came',
  acceptedIt: 'accepted',
  declinedIt: 'declined',
  returnedIt: 'returned',
  toldOutcome: 'outcome told',
}

const kinds: Record<ClockState, TagKind> = {
  onTime: 'onTime',
  dueSoon: 'soon',
  overdue: 'overdue',
  paused: 'paused',
  met: 'met',
  missed: 'missed',
}
const prefixes: Record<ClockState, string> = {
  onTime: 'Due week of',
  dueSoon: 'Due soon, week of',
  overdue: 'Overdue since week of',
  paused: 'Paused',
  met: 'Met, due week of',
  missed: 'Missed, due week of',
}

/** The running limit that comes first; for a matter without one, the last that ended. */
const Nearest = ({ row }: { row: DocketRow }) => {
  const clock = nearest(row.clocks)
  if (!clock) return <>None runs</>
  return (
    <>
      <Tag kind={kinds[clock.state]}>
        {prefixes[clock.state]} {clock.dueInWeekOf && shortDayText(clock.dueInWeekOf)}
      </Tag>{' '}
      <span class="below muted">{clockName(clock.rule)}</span>
    </>
  )
}

function nearest(clocks: readonly DocketClock[]): DocketClock | undefined {
  const byDay = [...clocks].sort((a, b) => ((a.dueInWeekOf ?? 'paused') < (b.dueInWeekOf ?? 'paused') ? -1 : 1))
  return byDay.find(({ state }) => state !== 'met' && state !== 'missed') ?? byDay.at(-1)
}

function outcomeText({ outcomes, closedAtTriage }: DocketRow): string {
  if (closedAtTriage) return `Closed at triage: ${outcomeNames[closedAtTriage]}`
  return outcomes.map(({ family, outcome }) => `${families[family]}: ${outcomeNames[outcome].toLowerCase()}`).join('; ') || 'None yet'
}

const Outcomes = ({ docket }: { docket: Docket }) =>
  docket.totals.outcomes.length === 0 ? (
    <>
      <h2>Outcomes</h2>
      <p>No allegation is decided yet.</p>
    </>
  ) : (
    <Table
      caption="Outcomes"
      below="Allegations decided, by family"
      rows={docket.totals.outcomes}
      keyOf={({ family, outcome }) => `${family}${outcome}`}
      columns={[
        { title: 'Family', cell: ({ family }) => families[family] },
        { title: 'Outcome', cell: ({ outcome }) => outcomeNames[outcome] },
        { title: 'Allegations', cell: ({ allegations }) => String(allegations), number: true },
      ]}
    />
  )
