import type { Account } from '../../../store/users/accounts.ts'
import { ButtonLink } from '../../web/components/buttons.tsx'
import { Table } from '../../web/components/table.tsx'
import { accountStates } from '../words/account-states.ts'
import { count } from '../words/dates.ts'
import { roleNames } from '../words/roles.ts'

/** Everybody who has an account, and the way to each and to a new one. */
export const PeoplePage = ({ people }: { people: readonly Account[] }) => (
  <>
    <h1>People</h1>
    <p>
      <ButtonLink kind="primary" href="/admin/people/new">
        Invite somebody
      </ButtonLink>{' '}
      <ButtonLink href="/resets">Lost password or phone</ButtonLink>
    </p>
    <Table
      caption="Accounts"
      below={`${count(people.length, 'account')}. Passwords and second factors are shown to nobody.`}
      rows={people}
      keyOf={({ id }) => id}
      columns={[
        { title: 'Name', cell: ({ id, name }) => <a href={`/admin/people/${id}`}>{name}</a> },
        { title: 'E-mail', cell: ({ email }) => email },
        { title: 'Roles', cell: ({ roles }) => roles.map((role) => roleNames[role]).join(', ') || 'None' },
        { title: 'Office', cell: ({ office }) => office },
        { title: 'Account', cell: ({ state }) => accountStates[state] },
      ]}
    />
  </>
)
