import type { FactDocument } from '../../../store/models/case.ts'
import { Timeline } from '../../web/components/timeline.tsx'
import { instantText } from '../words/dates.ts'
import { type FactKind, factKinds, factWords, isOfKind } from './fact-words.ts'
import type { OpenedCase } from './opened-case.ts'

type CaseTimelineProps = { opened: OpenedCase; facts: readonly FactDocument[]; kind: FactKind | null }

const kindNames: Record<FactKind, string> = { decisions: 'Decisions', letters: 'Letters', limits: 'Limits' }

/** What happened on the case, newest first, a line a fact, narrowed to a kind if asked. */
export const CaseTimeline = ({ opened, facts, kind }: CaseTimelineProps) => (
  <section aria-labelledby="timeline">
    <h2 id="timeline">Timeline</h2>
    <nav aria-label="Kinds of facts">
      <ul class="tabs">
        <li>
          <a href={`/cases/${opened.id}#timeline`} aria-current={kind ? undefined : 'page'}>
            Steps <span class="count">{of(facts, null).length}</span>
          </a>
        </li>
        {factKinds.map((one) => (
          <li key={one}>
            <a href={`/cases/${opened.id}?kind=${one}#timeline`} aria-current={one === kind ? 'page' : undefined}>
              {kindNames[one]} <span class="count">{of(facts, one).length}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <Timeline entries={of(facts, kind).map((one) => entry(opened, one))} />
    <p>
      <a href={`/cases/${opened.id}/audit`}>Every fact and reading</a>
    </p>
  </section>
)

const of = (facts: readonly FactDocument[], kind: FactKind | null) => facts.filter(({ fact }) => isOfKind(fact, kind)).reverse()

const entry = (opened: OpenedCase, { fact }: FactDocument) => ({
  at: fact.at,
  shown: instantText(fact.at, opened.calendar.zone),
  what: factWords(fact, opened),
  who: opened.nameOf(fact.by),
})
