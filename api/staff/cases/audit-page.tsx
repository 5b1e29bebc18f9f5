import type { CaseKeys } from '../../../store/case-keys.ts'
import type { RefusedAttempt } from '../../../store/inbox/refused-attempts.ts'
import type { FactDocument } from '../../../store/models/case.ts'
import type { OpeningDocument } from '../../../store/models/house.ts'
import { Table } from '../../web/components/table.tsx'
import { refusalOf, refusalText } from '../commands/refusal-text.ts'
import { commandWords, isStaffCommand } from '../words/command-words.ts'
import { instantText } from '../words/dates.ts'
import { factWords } from './fact-words.ts'
import type { OpenedCase } from './opened-case.ts'

type AuditProps = {
  opened: OpenedCase
  facts: readonly FactDocument[]
  openings: readonly OpeningDocument[]
  /** What names were opened for, by the id of the reading. */
  purposes: ReadonlyMap<string, string>
  refused: readonly RefusedAttempt[]
}

/** Every fact in its order, what was refused, and everybody who opened something sealed. */
export const AuditPage = ({ opened, facts, openings, purposes, refused }: AuditProps) => {
  const { calendar, nameOf } = opened
  return (
    <>
      <Table
        caption="Facts"
        below={`${facts.length}, newest first. Each is chained to the one before it.`}
        rows={[...facts].reverse()}
        keyOf={({ _id }) => _id}
        columns={[
          { title: 'Number', cell: ({ sequence }) => String(sequence) },
          { title: 'When', cell: ({ fact }) => instantText(fact.at, calendar.zone) },
          { title: 'What', cell: ({ fact }) => factWords(fact, opened) },
          { title: 'Who', cell: ({ fact }) => nameOf(fact.by) },
        ]}
      />
      <Refused opened={opened} refused={refused} />
      <section>
        {openings.length === 0 ? (
          <>
            <h2>Readings</h2>
            <p>Nobody opened anything sealed yet.</p>
          </>
        ) : (
          <Table
            caption="Readings"
            below="Who opened sealed parts, the last 200 times"
            rows={openings}
            keyOf={({ _id }) => _id}
            columns={[
              { title: 'When', cell: ({ at }) => instantText(at, calendar.zone) },
              { title: 'Who', cell: ({ user }) => nameOf(user) },
              { title: 'What', cell: ({ fields }) => fields },
              { title: 'Purpose', cell: ({ _id }) => purposes.get(_id) ?? 'Work on the case' },
            ]}
          />
        )}
      </section>
    </>
  )
}

/** A refusal changed nothing; that somebody tried is still part of the record. */
const Refused = ({ opened, refused }: Pick<AuditProps, 'opened' | 'refused'>) => (
  <section>
    {refused.length === 0 ? (
      <>
        <h2>Refused</h2>
        <p>Nothing was refused yet.</p>
      </>
    ) : (
      <Table
        caption="Refused"
        below="What staff tried and was refused, the last 200 times. Nothing changed by it"
        rows={refused}
        keyOf={({ _id }) => _id}
        columns={[
          { title: 'When', cell: ({ receivedAt }) => instantText(receivedAt, opened.calendar.zone) },
          { title: 'Who', cell: ({ by }) => opened.nameOf(by ?? '') },
          { title: 'What', cell: ({ command }) => (isStaffCommand(command) ? commandWords[command].title : command) },
          { title: 'Why not', cell: ({ outcome }) => refusalText(refusalOf(outcome), opened) },
        ]}
      />
    )}
  </section>
)

/** Opens what people wrote when they asked for names. */
export const openedPurposes = (openings: readonly OpeningDocument[], keys: CaseKeys): Map<string, string> =>
  new Map(openings.flatMap(({ _id, purpose }) => (purpose ? [[_id, keys.open(purpose)]] : [])))
