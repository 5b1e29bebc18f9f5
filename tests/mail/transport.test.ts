import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPost, type Mail, type Post } from '../../mail/transport.ts'
import { type MailServer, serverWords, startMailServer } from '../support/mail-server.ts'
import { startTrickle } from '../support/trickle.ts'

const from = 'Case office <office@notices.example>'
const patience = { connectSeconds: 1, silenceSeconds: 1, mailSeconds: 2 }
const mail = (over: Partial<Mail> = {}): Mail => ({
  to: 'sam@example.org',
  subject: 'There is news for you.',
  text: 'There is news for you.',
  messageId: `<${randomUUID()}@notices.invalid>`,
  date: '2026-11-23T16:00:07.250Z',
  ...over,
})

const needed = [
  'auto-submitted',
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
]

let server: MailServer
let post: Post
beforeEach(async () => {
  server = await startMailServer()
  post = createPost(server.url, from, patience)
})
afterEach(async () => {
  post.close()
  await server.stop()
})

describe('a mail that goes', () => {
  it('arrives as it was written, from the office’s address alone, to one address alone', async () => {
    const sent = mail({ subject: 'Hay noticias: mañana', text: 'Una línea.\n.\n..\nOtra, con ñ y “comillas”.' })
    expect(await post.send(sent)).toEqual({ outcome: 'accepted' })
    const [{ from: sender, to, mail: read }] = server.seen as [MailServer['seen'][number]]
    expect([sender, to]).toEqual(['office@notices.example', ['sam@example.org']])
    expect(read).toMatchObject({
      from: { address: 'office@notices.example', name: '' },
      to: [{ address: 'sam@example.org', name: '' }],
      subject: 'Hay noticias: mañana',
      messageId: sent.messageId,
      date: '2026-11-23T16:00:07.000Z',
    })
    expect(read.text?.replaceAll('\r\n', '\n').trim()).toBe(sent.text)
    expect([read.html, read.attachments]).toEqual([undefined, []])
  })

  it('carries no header but those it needs, and nothing of this machine', async () => {
    await post.send(mail())
    const [{ mail: read, hello }] = server.seen as [MailServer['seen'][number]]
    expect(read.headers.map(({ key }) => key).sort()).toEqual(needed)
    expect(hello).toBe('notices.example')
  })

  it('is not handed over again once the server has taken it', async () => {
    const same = mail()
    expect([await post.send(same), await post.send(same)]).toEqual([{ outcome: 'accepted' }, { outcome: 'accepted' }])
    expect(server.seen).toHaveLength(1)
  })

  it('goes over lines that are kept, many at once', async () => {
    const sent = await Promise.all(Array.from({ length: 40 }, () => post.send(mail())))
    expect(sent.every(({ outcome }) => outcome === 'accepted')).toBe(true)
    expect(new Set(server.seen.map((one) => one.mail.messageId)).size).toBe(40)
  })

  it('goes over a new line when the server closed the old one meanwhile', async () => {
    await post.send(mail())
    const { port } = new URL(server.url)
    await server.stop()
    server = await startMailServer(undefined, Number(port))
    expect(await post.send(mail())).toEqual({ outcome: 'accepted' })
  })
})

describe('a mail that will never go', () => {
  it.each([
    [{ refuse: 'recipient', code: 550 }, 'recipientRefused'],
    [{ refuse: 'recipient', code: 501 }, 'recipientRefused'],
    [{ refuse: 'message', code: 554 }, 'messageRefused'],
    [{ refuse: 'message', code: 552 }, 'messageRefused'],
  ] as const)('is one that the server refuses with %j', async (answer, failure) => {
    server.next = [answer]
    expect(await post.send(mail())).toEqual({ outcome: 'refusedForGood', failure })
  })

  it.each(['Sam <sam@example.org>', 'sam@example.org, eve@example.net', 'sam@example.org\r\nBcc: eve@example.net', 'sam', ''])(
    'is one to %j, and no server sees it',
    async (to) => {
      expect(await post.send(mail({ to }))).toEqual({ outcome: 'refusedForGood', failure: 'badAddress' })
      expect(server.seen).toEqual([])
    },
  )
})

describe('a mail that is tried again', () => {
  it.each([
    [{ refuse: 'recipient', code: 450 }, 'askedToWait'],
    [{ refuse: 'message', code: 451 }, 'askedToWait'],
    [{ refuse: 'sender', code: 421 }, 'askedToWait'],
    [{ refuse: 'sender', code: 550 }, 'serverRefused'],
    [{ refuse: 'recipient', code: 503 }, 'serverRefused'],
    [{ refuse: 'recipient', code: 530 }, 'signInRefused'],
    ['drop', 'connectionFailed'],
    ['silence', 'noAnswer'],
  ] as const)('is one that the server answers with %j', async (answer, failure) => {
    server.next = [answer]
    expect(await post.send(mail())).toEqual({ outcome: 'tryAgain', failure })
  })

  it('goes at the next try, with the same Message-ID', async () => {
    server.next = ['drop']
    const same = mail()
    await post.send(same)
    expect(server.seen).toHaveLength(1)
    expect(await post.send(same)).toEqual({ outcome: 'accepted' })
    expect(server.seen.map((one) => one.mail.messageId)).toEqual([same.messageId, same.messageId])
  })

  it('never repeats what the server said', async () => {
    server.usually = { refuse: 'recipient', code: 550 }
    const refused = await post.send(mail())
    server.usually = { refuse: 'message', code: 451 }
    expect(JSON.stringify([refused, await post.send(mail())])).not.toContain(serverWords)
  })

  it('is one whose server is not there', async () => {
    await server.stop()
    expect(await post.send(mail())).toEqual({ outcome: 'tryAgain', failure: 'connectionFailed' })
  })

  it('is one whose server cannot prove who it is', async () => {
    const encrypted = await startMailServer({ disabledCommands: ['AUTH'] })
    const careful = createPost(encrypted.url, from, patience)
    expect(await careful.send(mail())).toEqual({ outcome: 'tryAgain', failure: 'tlsFailed' })
    expect(encrypted.seen).toEqual([])
    careful.close()
    await encrypted.stop()
  })

  it('is one whose server does not let us sign in', async () => {
    const strict = await startMailServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (_, __, done) => done(Object.assign(new Error('no'), { responseCode: 535 })),
    })
    const signedIn = createPost(strict.url.replace('//', '//redress:wrong@'), from, patience)
    expect(await signedIn.send(mail())).toEqual({ outcome: 'tryAgain', failure: 'signInRefused' })
    signedIn.close()
    await strict.stop()
  })

  it('is one whose server trickles its words, never silent and never done', async () => {
    const slow = await startTrickle()
    const slowPost = createPost(slow.url, from, patience)
    expect(await slowPost.send(mail())).toEqual({ outcome: 'tryAgain', failure: 'noAnswer' })
    slowPost.close()
    await slow.stop()
  })
})

describe('a mail that we wrote wrong', () => {
  it.each([
    ['a second line in the subject', { subject: 'News\r\nBcc: eve@example.net' }],
    ['a bare line feed in the subject', { subject: 'News\nBcc: eve@example.net' }],
    ['a line separator in the subject', { subject: 'News\u2028Bcc: eve@example.net' }],
    ['a Message-ID with a header in it', { messageId: '<a@b>\r\nBcc: eve@example.net' }],
    ['a Message-ID without brackets', { messageId: 'a@b.invalid' }],
    ['no instant', { date: 'soon' }],
  ])('with %s is our fault and does not go', async (_, wrong) => {
    await expect(post.send(mail(wrong))).rejects.toThrow(TypeError)
    expect(server.seen).toEqual([])
  })

  it('cannot be told to come from anybody but one address', () => {
    expect(() => createPost(server.url, 'office@notices.example, eve@example.net')).toThrow(TypeError)
    expect(() => createPost(server.url, 'Office')).toThrow(TypeError)
  })
})

describe('whatever subject, text and address are given', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 200 })
  const nasty = fc.constantFrom(
    '\r\nBcc: eve@example.net',
    '\nTo: eve@example.net',
    '\r\n\r\n',
    '\r\n.\r\nMAIL FROM:<eve@example.net>\r\n',
    '\0',
    ',',
    '>',
  )
  const text = fc.array(fc.oneof(anything, nasty), { maxLength: 4 }).map((parts) => parts.join(''))

  const oneLine = fc.string({ unit: 'grapheme', maxLength: 300 })

  it('no header and no reader is added', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, oneLine), text, fc.oneof(text, fc.constant('sam@example.org')), async (subject, body, to) => {
        server.seen.length = 0
        const sent = mail({ subject, text: body, to })
        const delivery = await post.send(sent).catch((error) => {
          expect(error).toBeInstanceOf(TypeError)
          return null
        })
        if (delivery?.outcome !== 'accepted') {
          expect(server.seen).toEqual([])
          return
        }
        expect(server.seen).toHaveLength(1)
        const [{ to: readers, mail: read }] = server.seen as [MailServer['seen'][number]]
        expect(readers).toEqual([sent.to.trim()])
        expect(read.to).toEqual([{ address: sent.to.trim(), name: '' }])
        expect([read.cc, read.bcc, read.messageId]).toEqual([undefined, undefined, sent.messageId])
        const keys = read.headers.map(({ key }) => key)
        expect(keys.filter((key) => !needed.includes(key))).toEqual([])
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 300 },
    )
  })
})
