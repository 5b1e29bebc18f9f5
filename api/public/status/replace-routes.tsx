import type { RequestHandler } from 'express'
import { codeOf } from '../../../keys/program-door.ts'
import { receiptOf } from '../../../keys/receipt.ts'
import { wordsOf } from '../../web/language.ts'
import type { PublicRoute } from '../routes/caller.ts'
import { show } from '../show.tsx'
import type { Tools } from '../tools.ts'
import { NewCodePage, ReplacePage } from './replace-pages.tsx'
import { formIdOf, newFormId, sendCommand } from './send-command.ts'
import { visitOf } from './visit.tsx'

export const replaceRoutes = (tools: Tools): readonly PublicRoute[] => [
  { method: 'get', path: '/status/replace-code', who: 'anyone', handle: askToReplace(tools) },
  { method: 'post', path: '/status/replace-code', who: 'anyone', takes: 'form', handle: replace(tools) },
  { method: 'get', path: '/status/new-code', who: 'anyone', handle: showNew(tools) },
  { method: 'post', path: '/status/new-code', who: 'anyone', takes: 'form', handle: putAway(tools) },
]

const askToReplace =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const visit = await visitOf(tools, request, response)
    if (!visit) return
    const token = tools.csrf.tokenFor(request, response)
    show(tools, request, response, {
      title: wordsOf(request).t('status.code.title'),
      main: () => <ReplacePage id={newFormId()} token={token} />,
    })
  }

/** The new code follows from the old one and the form's id, so that pressing twice gives one new code and not two. */
const replace =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const visit = await visitOf(tools, request, response)
    if (!visit) return
    const id = formIdOf(visit.form)
    const next = receiptOf(codeOf(tools.receiptSecret, 'a new code', visit.receipt.code, id), tools.receiptSecret)
    const mailboxKey = Buffer.from(next.mailboxKey).toString('base64url')
    await sendCommand(tools, visit, id, 'replace-code', { lookup: next.lookup, verifyKey: next.verifyKey }, mailboxKey)
    tools.ways.take(response, 'visit')
    tools.ways.give(response, 'newCode', next.code)
    response.redirect(303, '/status/new-code')
  }

const showNew =
  (tools: Tools): RequestHandler =>
  (request, response) => {
    const code = tools.ways.read(request, 'newCode')
    if (!code) return response.redirect(303, '/status')
    const token = tools.csrf.tokenFor(request, response)
    show(tools, request, response, {
      title: wordsOf(request).t('status.code.newHistory'),
      main: () => <NewCodePage code={code} token={token} />,
    })
  }

const putAway =
  (tools: Tools): RequestHandler =>
  (_request, response) => {
    tools.ways.take(response, 'newCode')
    response.redirect(303, '/complaints/done')
  }
