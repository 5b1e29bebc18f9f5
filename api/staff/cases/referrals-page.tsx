import { type Referral, stateOf } from '../../../domain/referrals/referral.ts'
import { officeName } from '../../../domain/routing/offices.ts'
import { Facts } from '../../web/components/facts.tsx'
import { Note } from '../../web/components/note.tsx'
import { Table } from '../../web/components/table.tsx'
import { dayText, instantText } from '../words/dates.ts'
import { consentNames, referralNames, referralText } from '../words/referral-words.ts'
import type { OpenedCase } from './opened-case.ts'
import type { ReferralText } from './referral-texts.ts'

/** What was sent on to other offices, what they said, and what the complainant said about each. Sending on closes nothing here. */
export const ReferralsPage = ({ opened, texts }: { opened: OpenedCase; texts: readonly ReferralText[] }) => (
  <>
    <Consents opened={opened} texts={texts.filter(({ referral }) => referral === null)} />
    {(opened.kase.referrals ?? []).length === 0 ? (
      <section>
        <h2>Referrals</h2>
        <p>Nothing was sent on yet. Where each allegation goes stands under Allegations.</p>
      </section>
    ) : (
      opened.kase.referrals?.map((one) => (
        <section key={one.id} id={one.id}>
          <h2>{referralText(opened.kase, one)}</h2>
          <Warnings opened={opened} referral={one} />
          <Facts lines={linesOf(opened, one)} />
          <Texts texts={texts.filter(({ referral }) => referral === one.id)} opened={opened} />
        </section>
      ))
    )}
  </>
)

const Consents = ({ opened: { kase, nameOf, calendar }, texts }: { opened: OpenedCase; texts: readonly ReferralText[] }) =>
  (kase.consents ?? []).length === 0 && texts.length === 0 ? null : (
    <section>
      <Table
        caption="What the complainant said about offices"
        below="It goes before what they ticked on the form. What they ticked stands under People."
        rows={kase.consents ?? []}
        keyOf={({ office }) => office}
        columns={[
          { title: 'Office', cell: ({ office }) => officeName(office) },
          { title: 'Wish', cell: ({ choice }) => consentNames[choice] },
          { title: 'Until', cell: ({ until }) => (until ? dayText(until) : 'They say otherwise') },
          { title: 'Put on file', cell: ({ by, at }) => `${nameOf(by)}, ${instantText(at, calendar.zone)}` },
        ]}
      />
      {texts.map(({ at, title, text }) => (
        <p class="lines" key={at + title}>
          <strong>{title}</strong>, {instantText(at, calendar.zone)}: {text}
        </p>
      ))}
    </section>
  )

const Warnings = ({ opened: { calendar }, referral: { consentEndedAt, committeeAt } }: { opened: OpenedCase; referral: Referral }) => (
  <>
    {consentEndedAt && (
      <Note kind="unsafe" title="No longer wanted">
        <p>It had gone out when the complainant changed their mind, {instantText(consentEndedAt, calendar.zone)}. Tell them so.</p>
      </Note>
    )}
    {committeeAt && (
      <Note kind="wait" title="Silent">
        <p>No sign from this office. It is on the committee’s docket since {instantText(committeeAt, calendar.zone)}.</p>
      </Note>
    )}
  </>
)

function linesOf({ calendar: { zone } }: OpenedCase, one: Referral) {
  const when = (at: string | null) => (at ? instantText(at, zone) : 'Not yet')
  const sent = one.sentAt
    ? [
        { name: 'How', value: one.way ? (referralNames[one.way] ?? one.way) : '' },
        { name: 'Acknowledged', value: when(one.acknowledgedAt) },
        { name: 'Asked how it stands', value: one.asked === 0 ? 'Not yet' : `${one.asked} times, last ${when(one.askedAt)}` },
        { name: 'Answered', value: when(one.answeredAt) },
      ]
    : []
  return [
    { name: 'What goes out', value: consentNames[one.shares] },
    { name: 'Prepared', value: when(one.preparedAt) },
    { name: stateOf(one) === 'stopped' ? 'Stopped' : 'Sent', value: when(one.stoppedAt ?? one.sentAt) },
    ...sent,
  ]
}

const Texts = ({ texts, opened: { nameOf, calendar } }: { texts: readonly ReferralText[]; opened: OpenedCase }) => (
  <>
    {texts.map(({ at, by, title, text }) => (
      <div key={at + title}>
        <h3>{title}</h3>
        <p class="small muted">
          {nameOf(by)}, {instantText(at, calendar.zone)}
        </p>
        <p class="lines">{text}</p>
      </div>
    ))}
  </>
)
