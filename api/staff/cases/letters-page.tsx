import type { NoticeDocument } from '../../../store/models/post.ts'
import { Table } from '../../web/components/table.tsx'
import { noticeNames } from '../words/case-words.ts'
import { count, instantText } from '../words/dates.ts'
import type { OpenedCase } from './opened-case.ts'

/** Every mail about the case: what it was about, to whom, and whether it went. */
export const LettersPage = ({ opened: { nameOf, calendar }, notices }: { opened: OpenedCase; notices: readonly NoticeDocument[] }) =>
  notices.length === 0 ? (
    <section>
      <h2>Letters</h2>
      <p>No mail about this case yet.</p>
    </section>
  ) : (
    <Table
      caption="Letters"
      below="Mails hold no facts of the case and no names."
      rows={notices}
      keyOf={({ _id }) => _id}
      columns={[
        { title: 'Mail', cell: ({ kind }) => noticeNames[kind] },
        { title: 'To', cell: ({ to }) => nameOf(to) },
        { title: 'Queued', cell: ({ queuedAt }) => instantText(queuedAt, calendar.zone) },
        { title: 'State', cell: (notice) => stateText(notice, calendar.zone) },
      ]}
    />
  )

function stateText({ state, sentAt, attempts, sendAt }: NoticeDocument, zone: string): string {
  if (state === 'sent' && sentAt) return `Sent ${instantText(sentAt, zone)}`
  if (state === 'joined' && sentAt) return `Told by the mail of ${instantText(sentAt, zone)}`
  if (state === 'unwanted') return 'Not sent: they want no mail any more'
  if (state === 'undeliverable') return `Could not be delivered after ${count(attempts, 'try', 'tries')}`
  return attempts === 0
    ? `Waits, not before ${instantText(sendAt, zone)}`
    : `${count(attempts, 'try', 'tries')}, next ${instantText(sendAt, zone)}`
}
