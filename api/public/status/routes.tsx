import type { RequestHandler } from 'express'
import { formOf } from '../../web/form.ts'
import { wordsOf } from '../../web/language.ts'
import type { PublicRoute } from '../routes/caller.ts'
import { show } from '../show.tsx'
import type { Tools } from '../tools.ts'
import { contactRoutes } from './contact-routes.tsx'
import { doneOf } from './done.ts'
import { messageRoutes } from './message-routes.tsx'
import { ReceivedPage, ReplacedPage } from './received-page.tsx'
import { replaceRoutes } from './replace-routes.tsx'
import { sharingRoutes } from './sharing-routes.tsx'
import { StatusPage } from './status-page.tsx'
import { visitOf } from './visit.tsx'
import { withdrawRoutes } from './withdraw-routes.tsx'

/** After sending. The code comes by post only; then the pages open while the visit lasts. */
export const statusRoutes = (tools: Tools): readonly PublicRoute[] => [
  { method: 'get', path: '/status', who: 'anyone', handle: showStatus(tools) },
  { method: 'post', path: '/status', who: 'anyone', takes: 'form', handle: enter(tools) },
  { method: 'post', path: '/status/leave', who: 'anyone', takes: 'form', handle: leave(tools) },
  ...messageRoutes(tools),
  ...contactRoutes(tools),
  ...sharingRoutes(tools),
  ...withdrawRoutes(tools),
  ...replaceRoutes(tools),
]

const showStatus =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const visit = await visitOf(tools, request, response)
    if (!visit) return
    const { mailbox } = visit
    const { zone, phone } = tools.office
    const shared = { zone, done: doneOf(request.query.done), token: tools.csrf.tokenFor(request, response) }
    show(tools, request, response, {
      title: wordsOf(request).t('status.history'),
      main: () => {
        if ('view' in mailbox) return <StatusPage view={mailbox.view} today={tools.today()} {...shared} />
        if ('replacedAt' in mailbox) return <ReplacedPage at={mailbox.replacedAt} phone={phone} {...shared} />
        return <ReceivedPage at={mailbox.receivedMinute} {...shared} />
      },
    })
  }

/** The code was posted: its page follows under an address without it. A code opens its own visit, whatever visit was open before. */
const enter =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    if (formOf(request).has('code')) tools.ways.forget(request, 'visit')
    if (await visitOf(tools, request, response)) response.redirect(303, '/status')
  }

const leave =
  (tools: Tools): RequestHandler =>
  (_request, response) => {
    tools.ways.takeAll(response)
    response.set('Clear-Site-Data', '"cache", "cookies", "storage"')
    response.redirect(303, '/')
  }
