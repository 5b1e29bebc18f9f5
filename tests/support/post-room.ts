import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'
import type { Log } from '../../activities/dependencies.ts'
import { type Sending, sendNotices } from '../../activities/send-notices.ts'
import { createPost, type Post } from '../../mail/transport.ts'
import type { InboxDocument } from '../../store/models/inbox.ts'
import type { NoticeDocument } from '../../store/models/post.ts'
import { monday } from './acknowledged-case.ts'
import { type MailServer, startMailServer } from './mail-server.ts'
import { openTrialOffice, type TrialOffice } from './trial-office.ts'

/** An office that can send mail: one for a test file, with a mail server of its own for every test. */
export type PostRoom = {
  office: TrialOffice
  server: MailServer
  /** Everything the office wrote to its log during this test. */
  logged: unknown[]
  newPost(patience?: Parameters<typeof createPost>[2]): Post
  /** Another server in the place of this one. */
  replaceServer(port?: number): Promise<void>
  /** Sends what is due for a case, the process's clock showing the same as the engine's unless said otherwise. */
  send(caseId: string, now: string, over?: Partial<Sending>): Promise<{ nextAt: string | null }>
  rowsOf(caseId: string): Promise<NoticeDocument[]>
  reportsOf(caseId: string): Promise<InboxDocument[]>
  openTasksOf(caseId: string): Promise<string[]>
  /** Queues a notice to each of these people, as the rules do it for everybody with a role. */
  queue(caseId: string, people: readonly string[]): Promise<void>
}

const impatience = { connectSeconds: 1, silenceSeconds: 1, mailSeconds: 2 }

/** Call it where the tests of a file begin; the room is ready when they run. */
export function postRoom(): PostRoom {
  const room = { logged: [] as unknown[] } as PostRoom
  let post: Post
  const keep = (fields: unknown, message: string) => void room.logged.push(fields, message)
  const log: Log = { error: keep, warn: keep, info: keep }

  beforeAll(async () => {
    room.office = await openTrialOffice(inject('mongoUri'), log)
  })
  afterAll(() => room.office.close())
  beforeEach(async () => {
    room.logged.length = 0
    room.server = await startMailServer()
    // Whoever had a mail in the test before has another address in this one.
    await room.office.admin.mailPauses.deleteMany({})
    post = room.newPost()
  })
  afterEach(async () => {
    post.close()
    await room.server.stop()
  })

  return Object.assign(room, {
    newPost: (patience = impatience) => createPost(room.server.url, 'office@notices.example', patience),
    async replaceServer(port = 0) {
      await room.server.stop()
      room.server = await startMailServer(undefined, port)
    },
    send: (caseId, now, over = {}) =>
      sendNotices({ ...room.office.deciding, post, staffUrl: 'https://staff.example.gov', clock: () => now, ...over }, caseId, now),
    rowsOf: (caseId) => room.office.staff.notices.find({ caseId }).sort({ _id: 1 }).lean<NoticeDocument[]>(),
    reportsOf: (caseId) => room.office.staff.staffInbox.find({ caseId, command: 'report-undelivered' }).lean<InboxDocument[]>(),
    async openTasksOf(caseId) {
      return (await room.office.staff.tasks.find({ caseId, doneAt: null }).lean()).map((task) => task.kind)
    },
    async queue(caseId, people) {
      const row = { caseId, kind: 'overdueToLead' as const, about: 'c2', queuedAt: monday, sendAt: monday }
      const ids = (i: number) => ({ _id: `${caseId}:x${i}`, notice: `x${i}`, messageId: `<${crypto.randomUUID()}@notices.invalid>` })
      await room.office.worker.notices.insertMany(people.map((to, i) => ({ ...row, ...ids(i), to })))
    },
  } satisfies Partial<PostRoom>)
}
