import { allegationName } from '../../../domain/allegations/taxonomy.ts'
import type { Allegation } from '../../../domain/case/case.ts'
import type { CaseKeys } from '../../../store/case-keys.ts'
import { Facts } from '../../web/components/facts.tsx'
import { Table } from '../../web/components/table.tsx'
import { agencyNames, outcomeNames, stageNames } from '../words/case-words.ts'
import { instantText } from '../words/dates.ts'
import type { OpenedCase } from './opened-case.ts'

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

export type OpenedDecision = { id: string; reasons: string; words: string | null }

/** The allegations one by one, with the reasons of each decision opened. */
export const AllegationsPage = ({ opened, decisions }: { opened: OpenedCase; decisions: readonly OpenedDecision[] }) => (
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
              { name: 'Subject', value: subjectText(opened, one) },
              { name: 'Finding', value: outcomeText(one) },
              ...(decision ? [{ name: 'Reasons', value: <span class="lines">{decision.reasons}</span> }] : []),
              ...(decision?.words ? [{ name: 'Words for the complainant', value: <span class="lines">{decision.words}</span> }] : []),
              ...decidedLine(opened, one),
            ]}
          />
        </section>
      )
    })}
  </section>
)

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
