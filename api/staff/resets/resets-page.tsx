import type { Account } from '../../../store/users/accounts.ts'
import type { WaitingReset } from '../../../store/users/resets.ts'
import { Button } from '../../web/components/buttons.tsx'
import { Choices } from '../../web/components/choices.tsx'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { Select } from '../../web/components/select.tsx'
import { Table } from '../../web/components/table.tsx'
import { TextField } from '../../web/components/text-field.tsx'
import { type Form, textOf } from '../../web/form.ts'
import type { FieldProblem } from '../../web/problems.ts'
import { instantText } from '../words/dates.ts'
import { lostNames, lostThings } from './lost.ts'

type ResetsProps = {
  token: string
  me: string
  zone: string
  people: readonly Account[]
  waiting: readonly WaitingReset[]
  form: Form
  problems: readonly FieldProblem[]
}

/** Somebody lost a password, a phone or both: two people agree that it is them, and the second is given a link for them. */
export const ResetsPage = ({ token, me, zone, people, waiting, form, problems }: ResetsProps) => (
  <div class="narrow flow">
    <ErrorSummary problems={problems.map(({ field, text }) => ({ name: field, text }))} />
    <h1>Lost password or phone</h1>
    <p>
      Two of the administrators and heads of office agree, so that nobody alone takes an account over. Neither of them ever sees a password.
    </p>
    <Waiting token={token} me={me} zone={zone} people={people} waiting={waiting} />
    <Ask token={token} people={people.filter(({ id, state }) => state === 'open' && id !== me)} form={form} problems={problems} />
  </div>
)

const Waiting = ({ token, me, zone, people, waiting }: Pick<ResetsProps, 'token' | 'me' | 'zone' | 'people' | 'waiting'>) =>
  waiting.length === 0 ? (
    <p>Nothing waits for a second person.</p>
  ) : (
    <Table
      caption="Waits for a second person"
      below="Each for a day."
      rows={waiting}
      keyOf={({ user }) => user}
      columns={[
        { title: 'Who', cell: ({ name }) => name },
        { title: 'Lost', cell: ({ kind }) => lostNames[kind] },
        { title: 'How they were recognised', cell: ({ why }) => why },
        { title: 'Asked by', cell: ({ by, at }) => `${people.find(({ id }) => id === by)?.name ?? 'Somebody'}, ${instantText(at, zone)}` },
        { title: 'Answer', cell: (one) => <Answer token={token} me={me} one={one} /> },
      ]}
    />
  )

const Answer = ({ token, me, one: { user, name, by } }: { token: string; me: string; one: WaitingReset }) => {
  if (user === me) return 'Two others decide.'
  if (by === me)
    return (
      <PostForm action={`/resets/${user}/drop`} token={token}>
        <Button>Take it back for {name}</Button>
      </PostForm>
    )
  return (
    <PostForm action={`/resets/${user}/agree`} token={token}>
      <Button>Agree for {name}</Button>
    </PostForm>
  )
}

const Ask = ({ token, people, form, problems }: Pick<ResetsProps, 'token' | 'people' | 'form' | 'problems'>) => {
  const wrong = (name: string) => problems.find(({ field }) => field === name)?.text
  return (
    <section>
      <h2>Ask for somebody</h2>
      <PostForm action="/resets" token={token}>
        <Select
          name="user"
          label="Who"
          none="Choose"
          value={textOf(form, 'user')}
          options={people.map(({ id, name, email }) => ({ value: id, label: `${name}, ${email}` }))}
          error={wrong('user')}
        />
        <Choices
          name="kind"
          label="What they lost"
          pick="one"
          options={lostThings.map((value) => ({ value, label: lostNames[value] }))}
          chosen={[textOf(form, 'kind')]}
          error={wrong('kind')}
        />
        <TextField
          name="why"
          label="How you made sure that it is them"
          hint="For example: I called them back on their office phone. The second person reads this."
          value={textOf(form, 'why')}
          maxLength={300}
          error={wrong('why')}
        />
        <p>
          <Button kind="primary">Ask a second person</Button>
        </p>
      </PostForm>
    </section>
  )
}
