import type { Calendar } from '../../../domain/commands/ground.ts'
import type { silentCases } from '../../../store/work/silent-cases.ts'
import { Code } from '../../web/components/code.tsx'
import { SilentTag } from '../cases/silent-tag.tsx'
import { PriorityTag } from '../cases/tags.tsx'
import { stageNames } from '../words/case-words.ts'

type Props = { silent: Awaited<ReturnType<typeof silentCases>>; calendar: Calendar }

/** Cases on which nobody has acted for a set time, above the work itself: their limits may still have time, so no task says it. */
export const SilentSection = ({ silent: { total, rows }, calendar }: Props) => (
  <section aria-labelledby="silent">
    <h2 id="silent">
      Nobody has acted <span class="count">({total})</span>
    </h2>
    <ul class="rows">
      {rows.map(({ _id, reference, stage, priority, silentSince }) => (
        <li key={_id}>
          <span class="state">
            <SilentTag since={silentSince} calendar={calendar} />
          </span>
          <a class="what" href={`/cases/${_id}`}>
            See what comes next<span class="hidden"> {reference}</span>
          </a>
          <a class="ref" href={`/cases/${_id}`}>
            <Code text={reference} />
          </a>
          <ul class="meta">
            {priority && (
              <li>
                <PriorityTag priority={priority} />
              </li>
            )}
            <li>{stageNames[stage]}</li>
          </ul>
        </li>
      ))}
    </ul>
    {total > rows.length && <p class="small muted">The {rows.length} longest silent are shown.</p>}
  </section>
)
