import type { ComponentChildren } from 'preact'
import type { Account } from '../../../store/users/accounts.ts'
import { Button } from '../../web/components/buttons.tsx'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import { Facts } from '../../web/components/facts.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { Select } from '../../web/components/select.tsx'
import { accountStates } from '../words/account-states.ts'
import { fullInstantText } from '../words/dates.ts'
import { roleNames } from '../words/roles.ts'
import { RoleChoices } from './role-choices.tsx'

type PersonProps = {
  person: Account
  token: string
  mine: boolean
  zone: string
  roles: readonly string[]
  problem: string | undefined
  /** Who could take their work over. */
  heirs: readonly Account[]
}

/** One account: what it may do, whether it is open, and what an administrator can do about both. */
export const PersonPage = ({ person, token, mine, zone, roles, problem, heirs }: PersonProps) => (
  <div class="narrow flow">
    {problem && <ErrorSummary problems={[{ name: 'roles', text: problem }]} />}
    <h1>{person.name}</h1>
    <Facts
      lines={[
        { name: 'E-mail', value: person.email },
        { name: 'Office', value: person.office },
        { name: 'Account', value: accountStates[person.state] },
        ...(person.link ? [{ name: 'Link given', value: `Works until ${fullInstantText(person.link.until, zone)}` }] : []),
        ...(person.waitsUntil ? [{ name: 'After wrong codes', value: `Waits until ${fullInstantText(person.waitsUntil, zone)}` }] : []),
      ]}
    />
    {mine ? (
      <p>This is your own account. Another administrator changes its roles or disables it.</p>
    ) : (
      <Deeds person={person} token={token} roles={roles} problem={problem} heirs={heirs} />
    )}
  </div>
)

type DeedsProps = Pick<PersonProps, 'person' | 'token' | 'roles' | 'problem' | 'heirs'>

const Deeds = ({ person, token, roles, problem, heirs }: DeedsProps) => {
  const Deed = ({ title, deed, button, children }: { title: string; deed: string; button: string; children: ComponentChildren }) => (
    <section>
      <h2>{title}</h2>
      <PostForm action={`/admin/people/${person.id}/${deed}`} token={token}>
        {children}
        <p>
          <Button>{button}</Button>
        </p>
      </PostForm>
    </section>
  )
  return (
    <>
      <Deed title="What they may do" deed="roles" button="Save roles">
        <RoleChoices chosen={roles} error={problem} />
      </Deed>
      {!person.joined && (
        <Deed title="Another link" deed="link" button="Make another link">
          <p>For somebody whose link ended or went astray. The one before works no more.</p>
        </Deed>
      )}
      {person.state === 'disabled' ? (
        person.joined && (
          <Deed title="Enable" deed="enable" button="Enable the account">
            <p>They sign in as before, with the same roles.</p>
          </Deed>
        )
      ) : (
        <>
          {person.state === 'open' && (
            <Deed title="Visits" deed="sign-out" button="Sign them out everywhere">
              <p>Ends every visit at once. They may sign in again.</p>
            </Deed>
          )}
          <Deed title="Disable" deed="disable" button="Disable the account">
            <p>They are out on their next press. Nothing is deleted: what they wrote and decided stays under their name.</p>
            <Select
              name="to"
              label="Who takes over their work"
              hint="Within a minute. What this colleague may not open goes to the supervisors."
              none="The supervisors of the office"
              value=""
              options={heirs.map(({ id, name, roles: theirs }) => ({
                value: id,
                label: `${name}, ${theirs.map((role) => roleNames[role]).join(', ')}`,
              }))}
            />
          </Deed>
        </>
      )}
    </>
  )
}
