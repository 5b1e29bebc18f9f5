import type { Account } from '../../../domain/complaint/answer-classes.ts'
import { officeName, type RouteOffice } from '../../../domain/routing/offices.ts'
import { Button } from '../../web/components/buttons.tsx'
import { Facts } from '../../web/components/facts.tsx'
import { Note } from '../../web/components/note.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { Table } from '../../web/components/table.tsx'
import { TextField } from '../../web/components/text-field.tsx'
import { answerLines } from '../words/account-words.ts'
import { agencyNames, nameSharingNames, readerNames, requestNames } from '../words/case-words.ts'
import { instantText } from '../words/dates.ts'
import type { OpenedCase } from './opened-case.ts'

/** What Show opened: who complained and how to reach them, contact plans given later (one that holds, one that waits), names of subjects. */
export type Identity = {
  answers: Account
  plan: Account | null
  asked: Account | null
  subjects: ReadonlyMap<string, string>
  /** What referrals say of who complained, by the office they go to. */
  packages: readonly { office: RouteOffice; person: string }[]
}

export type PeopleProps = { opened: OpenedCase; token: string; identity: Identity | null; problem?: string; purpose?: string }

/** Everybody on the case. Names are held back until somebody says what they need them for. */
export const PeoplePage = ({ opened, token, identity, problem, purpose }: PeopleProps) => (
  <div class="narrow flow">
    {identity ? <Shown identity={identity} /> : <HeldBack id={opened.id} token={token} problem={problem} purpose={purpose} />}
    <Sharing opened={opened} />
    <Subjects opened={opened} identity={identity} />
    <Wishes opened={opened} />
  </div>
)

const HeldBack = ({
  id,
  token,
  problem,
  purpose,
}: {
  id: string
  token: string
  problem: string | undefined
  purpose: string | undefined
}) => (
  <section>
    <h2>Complainant</h2>
    <p>Held back. Whoever opens it, when and what for is put on record.</p>
    <PostForm action={`/cases/${id}/show`} token={token}>
      <TextField
        name="purpose"
        label="What do you need it for?"
        hint="For example: to call them about the interview."
        value={purpose ?? ''}
        maxLength={200}
        error={problem}
      />
      <p>
        <Button>Show names and contact</Button>
      </p>
    </PostForm>
  </section>
)

const Shown = ({ identity: { answers, plan, asked, packages } }: { identity: Identity }) => (
  <section>
    <h2>Complainant</h2>
    <Note kind="news">
      <p>You opened this just now; it is on record with your purpose. Leaving the page closes it again.</p>
    </Note>
    {answerLines(answers).length > 0 ? (
      <Facts lines={answerLines(answers)} />
    ) : (
      <p>They gave no name and no way to reach them. They use their code.</p>
    )}
    {plan && (
      <>
        <h3>Contact plan that holds now</h3>
        <Facts lines={answerLines(plan)} />
      </>
    )}
    {asked && (
      <>
        <h3>Contact plan they asked for, not confirmed yet</h3>
        <Facts lines={answerLines(asked)} />
      </>
    )}
    {packages.length > 0 && (
      <>
        <h3>What referrals say of them</h3>
        <Facts lines={packages.map(({ office, person }) => ({ name: officeName(office), value: person }))} />
      </>
    )}
  </section>
)

const Sharing = ({ opened: { kase, calendar } }: { opened: OpenedCase }) => (
  <section>
    <h2>Who may read what</h2>
    <Facts
      lines={[
        { name: 'Name', value: nameSharingNames[kase.sharing.name] },
        { name: 'Facts without name', value: kase.sharing.facts.map((reader) => readerNames[reader]).join(', ') || 'Nobody outside' },
        { name: 'Set', value: instantText(kase.sharing.setAt, calendar.zone) },
        { name: 'Contact plan set', value: instantText(kase.contact.setAt, calendar.zone) },
      ]}
    />
  </section>
)

const Subjects = ({ opened: { kase }, identity }: { opened: OpenedCase; identity: Identity | null }) =>
  kase.subjects.length === 0 ? (
    <section>
      <h2>Subjects</h2>
      <p>None named yet.</p>
    </section>
  ) : (
    <Table
      caption="Subjects"
      rows={kase.subjects}
      keyOf={({ id }) => id}
      columns={[
        { title: 'Subject', cell: ({ id }) => identity?.subjects.get(id) ?? 'Held back' },
        { title: 'Number', cell: ({ id, joinedTo }) => (joinedTo ? `${id.slice(1)}, the same as ${joinedTo.slice(1)}` : id.slice(1)) },
        { title: 'Agency', cell: ({ agency }) => agencyNames[agency] },
        { title: 'In the registers', cell: ({ link }) => (link?.officer ? 'As an officer' : link?.agency ? 'Their agency' : 'No') },
        {
          title: 'Allegations',
          cell: ({ id }) =>
            kase.allegations
              .filter(({ subjects }) => subjects.includes(id))
              .map(({ code }) => code)
              .join(', '),
        },
      ]}
    />
  )

const Wishes = ({ opened: { kase, calendar } }: { opened: OpenedCase }) =>
  kase.requests.length === 0 ? null : (
    <Table
      caption="Wishes of the complainant"
      rows={kase.requests}
      keyOf={({ id }) => id}
      columns={[
        { title: 'Asked for', cell: ({ asks }) => requestNames[asks.kind] },
        { title: 'When', cell: ({ madeAt }) => instantText(madeAt, calendar.zone) },
        {
          title: 'State',
          cell: ({ endedAt, takesEffectAt }) =>
            endedAt ? `Answered ${instantText(endedAt, calendar.zone)}` : `Takes effect ${instantText(takesEffectAt, calendar.zone)}`,
        },
      ]}
    />
  )
