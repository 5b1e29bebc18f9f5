import { readFileSync } from 'node:fs'
import express, { type Express, type Request, type Response } from 'express'
import { serveAssets } from '../../../api/web/assets.ts'
import { securityHeaders } from '../../../api/web/headers.ts'
import type { Part } from '../house.ts'
import type { Mail, Mails } from './mails.ts'
import { listPage, mailPage, missingPage } from './pages.tsx'

/** The development mailbox on loopback: every mail the office sent, for people and, at /api/mails, for programs. */
export async function startMailbox(mails: Mails, port: number): Promise<Part> {
  const server = await new Promise<ReturnType<Express['listen']>>((up, failed) => {
    const listening = mailboxApp(mails).listen(port, '127.0.0.1', (error) => (error ? failed(error) : up(listening)))
  })
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return { name: 'mailbox', stop }
}

function mailboxApp(mails: Mails): Express {
  const app = express().disable('x-powered-by')
  app.use(securityHeaders('plain'), serveAssets)
  app.get('/mailbox.css', (_request, response) => void response.type('css').send(style))
  app.get('/', async (_request, response) => void response.send(listPage(await mails.list())))
  app.get('/api/mails', async (_request, response) => void response.json(await mails.list()))
  app.get('/mails/:id', showing(mails, framing, mailPage))
  app.get(
    '/mails/:id/html',
    showing(mails, shutIn, ({ html }) => html),
  )
  return app
}

const style = readFileSync(new URL('./mailbox.css', import.meta.url))

/** The page with the frame that shows the HTML part. */
const framing = {
  'Content-Security-Policy': "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; frame-ancestors 'none'",
}

/** What a mail brings along may look as it likes and do nothing: no script, no picture from outside, no form, no way out. */
const shutIn = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox",
  'X-Frame-Options': 'SAMEORIGIN',
}

function showing(mails: Mails, headers: Record<string, string>, shown: (mail: Mail) => string) {
  return async (request: Request<{ id: string }>, response: Response) => {
    const mail = await mails.one(request.params.id)
    if (!mail) return void response.status(404).send(missingPage())
    response.set(headers).type('html').send(shown(mail))
  }
}
