import type { OfficeDocument } from '../../../store/models/office.ts'
import type { Visit } from '../../../store/sessions/of-member.ts'
import type { Member } from '../../../store/users/members.ts'
import { Button } from '../../web/components/buttons.tsx'
import { Facts } from '../../web/components/facts.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { Table } from '../../web/components/table.tsx'
import { count, instantText } from '../words/dates.ts'
import { roleNames } from '../words/roles.ts'

type AccountProps = {
  me: Member
  office: OfficeDocument
  token: string
  visits: readonly Visit[]
  /** The hash of the visit this page was asked for in. */
  here: string
  codesLeft: number
}

/** One's own account: what an administrator set, the visits that are open, and what is left for a lost phone. */
export const AccountPage = ({ me, office, token, visits, here, codesLeft }: AccountProps) => (
  <div class="narrow flow">
    <h1>Account</h1>
    <Facts
      lines={[
        { name: 'Name', value: me.name },
        { name: 'E-mail', value: me.email },
        { name: 'Roles', value: me.roles.map((role) => roleNames[role]).join(', ') || 'None' },
        { name: 'Office', value: `${office.name}, ${office.zone}` },
        { name: 'Second step', value: 'A 6-digit code at every sign-in. It cannot be switched off.' },
        { name: 'Recovery codes', value: codesLeft === 0 ? 'None left. Make new ones before your phone is lost.' : `${codesLeft} left` },
        { name: 'Visits', value: 'End after 30 minutes without a press, and after 12 hours.' },
      ]}
    />
    <p class="muted">An administrator changes names, roles and offices.</p>
    {me.roles.includes('lead') && (
      <p>
        <a class="link" href="/resets">
          Somebody lost their password or phone
        </a>
      </p>
    )}
    <PostForm action="/account/recovery-codes" token={token}>
      <p>
        <Button>Make new recovery codes</Button>
      </p>
      <p class="small muted">Ten new ones are shown once. Those you have work no more.</p>
    </PostForm>
    <Visits visits={visits} here={here} token={token} zone={office.zone} />
  </div>
)

const Visits = ({ visits, here, token, zone }: Pick<AccountProps, 'visits' | 'here' | 'token'> & { zone: string }) => (
  <section>
    <Table
      caption="Open visits"
      below={`${count(visits.length, 'visit')}. One you do not know is not yours: end it, and tell your administrator.`}
      rows={visits}
      keyOf={({ hash }) => hash}
      columns={[
        { title: 'Began', cell: ({ startedAt }) => instantText(startedAt, zone) },
        { title: 'Last press', cell: ({ seenAt }) => instantText(seenAt, zone) },
        {
          title: 'End it',
          cell: ({ hash, startedAt }) =>
            hash === here ? (
              'This visit'
            ) : (
              <PostForm action="/account/visits/end" token={token} hidden={{ visit: hash }}>
                <Button>End the visit of {instantText(startedAt, zone)}</Button>
              </PostForm>
            ),
        },
      ]}
    />
    <PostForm action="/account/visits/end-all" token={token}>
      <p>
        <Button>Sign out everywhere</Button>
      </p>
      <p class="small muted">Ends this visit as well.</p>
    </PostForm>
  </section>
)
