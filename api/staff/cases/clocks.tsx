import type { CaseClock } from '../../../domain/case/case.ts'
import { isUrgentWork } from '../../../domain/case/tasks.ts'
import { kindOf } from '../../../domain/clocks/kinds.ts'
import type { ClockKind, OpenWay } from '../../../domain/clocks/rule.ts'
import { roleNames } from '../words/roles.ts'
import { ClocksTable } from './clocks-table.tsx'
import type { OpenedCase } from './opened-case.ts'

/** The kinds of clock on a case, in the order in which they are looked at. What the office owes always has its table. */
const kinds: readonly { kind: ClockKind; title: string }[] = [
  { kind: 'service', title: 'Clocks' },
  { kind: 'statutory', title: 'Limits set by law' },
  { kind: 'evidence', title: 'Before footage is gone' },
  { kind: 'filingWindow', title: 'What the person can still file elsewhere' },
]

/** Every clock of the case by its kind, nearest first in each. */
export const Clocks = ({ opened: { kase, now, calendar, pack, nameOf, reasonsOf } }: { opened: OpenedCase }) => {
  const aboutOf = ({ about }: CaseClock) => kase.referrals?.find(({ id }) => id === about)?.office ?? ''
  // Whoever took the work of a post over owes its limit.
  const ownerOf = ({ id, owner }: CaseClock) => {
    const owes = kase.tasks.find((task) => task.about === id && !task.doneAt && isUrgentWork(task.kind))?.owner ?? owner
    return 'role' in owes ? roleNames[owes.role] : nameOf(owes.user)
  }
  const shown = kinds
    .map(({ kind, title }) => ({ kind, title, clocks: kase.clocks.filter((clock) => kindOf(clock) === kind) }))
    .filter(({ kind, clocks }) => kind === 'service' || clocks.length > 0)
  return (
    <>
      {shown.map(({ kind, title, clocks }) => (
        <ClocksTable
          key={kind}
          id={`clocks-${kind}`}
          title={title}
          clocks={clocks}
          aboutOf={aboutOf}
          ownerOf={ownerOf}
          reasonsOf={reasonsOf}
          now={now}
          calendar={calendar}
        />
      ))}
      {pack.openWays.length > 0 && <OpenWays ways={pack.openWays} dated={kase.incidentMonth !== null} />}
    </>
  )
}

const OpenWays = ({ ways, dated }: { ways: readonly OpenWay[]; dated: boolean }) => (
  <p class="small">
    {!dated && <>Not even the month of the incident is known, so no window elsewhere and no footage can be dated. </>}
    {ways.map(({ id, name, basis }) => (
      <span key={id}>
        No time limit: {name} ({basis}).{' '}
      </span>
    ))}
  </p>
)
