import { steps } from '../case/case.ts'
import { command, refuse } from './command.ts'

/** The post could not deliver a notice: someone must reach the person another way. */
export const reportUndelivered = command({
  name: 'report-undelivered',
  doors: ['worker'],
  roles: [],
  stages: steps,
  fields: { notice: { kind: 'code' } },
  staleAfter: [],
  leadsTo: 'noticeUndelivered',
  moves: [],

  decide(kase, { notice: id }) {
    const notice = kase.notices.find((one) => one.id === id)
    if (!notice) return refuse('no-such-notice')
    return notice.undelivered ? [] : [{ type: 'noticeUndelivered', notice: id }]
  },
})
