import { severityOf } from '../../../domain/allegations/severity.ts'
import { allegationName, kindOf } from '../../../domain/allegations/taxonomy.ts'
import type { Allegation } from '../../../domain/case/case.ts'
import type { FactType } from '../../../domain/case/facts.ts'
import type { CaseKeys } from '../../../store/case-keys.ts'
import type { FactDocument } from '../../../store/models/case.ts'
import { Facts } from '../../web/components/facts.tsx'
import { Table } from '../../web/components/table.tsx'
import { agencyNames, outcomeNames, stageNames } from '../words/case-words.ts'
import { instantText } from '../words/dates.ts'
import { factWords } from './fact-words.ts'
import type { OpenedCase } from './opened-case.ts'
import { RoutesTable } from './routes-table.tsx'

/** Each allegation, of whom, where it stands and what was found. Names of subjects are sealed and not here. */
export const AllegationsTable = ({ opened }: { opened: OpenedCase }) => {
  const { allegations } = opened.kase
  const decided = allegations.filter((one) => decisionOf(one)).length
  if (allegations.length === 0)
    return (
      <>
        <h2>Allegations</h2>
        <p>None yet: they are named when the case is opened.</p>
      </>
    )
  return (
    <Table
      caption="Allegations"
      below={`${decided} of ${allegations.length} decided`}
      rows={allegations}
      keyOf={({ id }) => id}
      columns={[
        { title: 'Allegation', cell: ({ id, code }) => <a href={`/cases/${opened.id}/allegations#${id}`}>{allegationName(code)}</a> },
        { title: 'Subject', cell: (one) => subjectText(opened, one) },
        { title: 'Stands at', cell: (one) => standsText(opened, one) },
        { title: 'Finding', cell: (one) => outcomeText(one) },
      ]}
    />
  )
}

const severityText = ({ id, kase }: OpenedCase, one: Allegation) => (
  <>
    {severityOf(kase, one).level} of 5. <a href={`/cases/${id}/urgency`}>Why?</a>
  </>
)

export type OpenedDecision = { id: string; reasons: string; words: string | null }

type AllegationsPageProps = { opened: OpenedCase; decisions: readonly OpenedDecision[]; facts: readonly FactDocument[] }

/** The allegations one by one, with the reasons of each decision opened, and how the list came to be what it is. */
export const AllegationsPage = ({ opened, decisions, facts }: AllegationsPageProps) => (
  <section>
    <AllegationsTable opened={opened} />
    {opened.kase.allegations.map((one) => {
      const decision = decisions.find(({ id }) => id === one.id)
      return (
        <section key={one.id} id={one.id}>
          <h2>{allegationName(one.code)}</h2>
          <Facts
            lines={[
              { name: 'Stands at', value: standsText(opened, one) },
              { name: 'Severity', value: severityText(opened, one) },
              { name: 'Collect', value: kindOf(one.code).collect },
              { name: 'Mediation', value: kindOf(one.code).mediate ? 'May be offered' : 'Not for this kind' },
              { name: 'Subject', value: subjectText(opened, one) },
              { name: 'Finding', value: outcomeText(one) },
              ...(decision ? [{ name: 'Reasons', value: <span class="lines">{decision.reasons}</span> }] : []),
              ...(decision?.words ? [{ name: 'Words for the complainant', value: <span class="lines">{decision.words}</span> }] : []),
              ...decidedLine(opened, one),
            ]}
          />
          <RoutesTable opened={opened} allegation={one} />
        </section>
      )
    })}
    <Rearrangements opened={opened} facts={facts} />
  </section>
)

/** What was added, split, merged and retyped. The reasons are among the notes. */
const Rearrangements = ({ opened, facts }: { opened: OpenedCase; facts: readonly FactDocument[] }) => {
  const lines = facts.filter(({ fact }) => rearranging.has(fact.type))
  if (lines.length === 0) return null
  return (
    <section>
      <h2>Changes to the list</h2>
      <ul class="bullets">
        {lines.map(({ _id, fact }) => (
          <li key={_id}>
            {instantText(fact.at, opened.calendar.zone)}, {opened.nameOf(fact.by)}: {factWords(fact, opened)}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/cases/${opened.id}/notes`}>The reasons stand under Notes</a>
      </p>
    </section>
  )
}

const rearranging: ReadonlySet<FactType> = new Set(['allegationAdded', 'allegationSplit', 'allegationsMerged', 'allegationRetyped'])

/** Opens the reasons and words of every decision of a case. */
export const openedDecisions = ({ kase }: OpenedCase, keys: CaseKeys): OpenedDecision[] =>
  kase.allegations.flatMap((one) => {
    const decision = decisionOf(one)
    return decision ? [{ id: one.id, reasons: keys.open(decision.reasons), words: decision.words && keys.open(decision.words) }] : []
  })

export const decisionOf = (one: Allegation) => ('decision' in one ? one.decision : null)

const outcomeText = (one: Allegation): string => {
  const decision = decisionOf(one)
  return decision ? outcomeNames[decision.outcome] : 'None yet'
}

const subjectText = ({ kase }: OpenedCase, { subjects }: Allegation): string =>
  subjects
    .flatMap((id) => kase.subjects.filter((subject) => subject.id === id))
    .map(({ agency }) => agencyNames[agency])
    .join(', ') || 'Not named yet'

const standsText = ({ nameOf }: OpenedCase, one: Allegation): string =>
  'investigator' in one && one.investigator ? `${stageNames[one.step]}, ${nameOf(one.investigator)}` : stageNames[one.step]

const decidedLine = ({ nameOf, calendar }: OpenedCase, one: Allegation) => {
  const decision = decisionOf(one)
  return decision ? [{ name: 'Decided', value: `${nameOf(decision.by)}, ${instantText(decision.at, calendar.zone)}` }] : []
}
