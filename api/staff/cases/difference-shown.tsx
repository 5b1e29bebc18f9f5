import type { ClockRule } from '../../../domain/clocks/rule.ts'
import type { ChangedDate, Laws } from '../../../domain/consequences/dates-under.ts'
import type { ChangedRule, Difference } from '../../../domain/consequences/difference.ts'
import { Table } from '../../web/components/table.tsx'
import { clockName, confidenceNames } from '../words/case-words.ts'
import { dayText } from '../words/dates.ts'

type DifferenceProps = { difference: Difference; laws: Laws }

/** What a case would have otherwise under another pack: dates first, then the rules for what is still to come, each with its source. */
export const DifferenceShown = ({ difference: { dates, rules }, laws }: DifferenceProps) => {
  const later = rules.filter(({ rule }) => !dates.some((date) => date.rule === rule))
  return (
    <>
      <Table
        caption={`Dates that would change under ${laws.pack.name}, version ${laws.pack.version}`}
        below={dates.length === 0 ? 'None.' : undefined}
        rows={dates}
        keyOf={({ clock }) => clock}
        columns={[
          { title: 'Limit', cell: ({ rule }) => clockName(rule) },
          { title: 'What would happen', cell: changeText },
          { title: 'Rule and source', cell: (date) => <Source rule={ruleOf(date, laws)} /> },
        ]}
      />
      {later.length > 0 && (
        <Table
          caption="Rules that would change for what is still to come"
          rows={later}
          keyOf={({ rule }) => rule}
          columns={[
            { title: 'Limit', cell: ({ rule }) => clockName(rule) },
            { title: 'What would happen', cell: ({ change }) => ruleChanges[change] },
            { title: 'Rule and source', cell: (one) => <Source rule={ruleOf(one, laws)} /> },
          ]}
        />
      )}
    </>
  )
}

const Source = ({ rule }: { rule: ClockRule | undefined }) =>
  rule ? (
    <span class="small">
      {rule.name}. {rule.basis}. Source: {rule.source}. {confidenceNames[rule.confidence]}.
    </span>
  ) : null

/** The rule as it would be; as it was, for what ends. */
const ruleOf = ({ change, rule }: ChangedDate | ChangedRule, { own, pack }: Laws): ClockRule | undefined =>
  (change === 'ends' || change === 'leaves' ? own : pack).clocks.find(({ id }) => id === rule) ?? own.clocks.find(({ id }) => id === rule)

/** `Moves from Thu, Dec 3, 2026 to Mon, Jan 4, 2027`; for a date there is none of, that it stands still. */
function changeText({ change, from, to }: ChangedDate): string {
  const [was, becomes] = [from, to].map((on) => (on ? dayText(on) : 'no date while it is paused'))
  if (change === 'starts') return `Starts, due ${becomes}`
  return change === 'ends' ? `Ends; it was due ${was}` : `Moves from ${was} to ${becomes}`
}

const ruleChanges: Record<ChangedRule['change'], string> = {
  joins: 'Holds from then on',
  leaves: 'Holds no more',
  changes: 'Says something else',
}
