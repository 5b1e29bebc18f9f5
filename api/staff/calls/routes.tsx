import type { Request, RequestHandler, Response } from 'express'
import type { PeopleField, QuestionField } from '../../../domain/complaint/question.ts'
import { formatReference } from '../../../domain/complaint/reference.ts'
import { makeCode } from '../../../keys/code.ts'
import { openCookie, sealCookie } from '../../../keys/cookie.ts'
import { receiptOf } from '../../../keys/receipt.ts'
import { digestIn, insertDocument } from '../../../store/inbox/insert-document.ts'
import { officeById } from '../../../store/offices/office-by-id.ts'
import { AnswerError } from '../../web/errors.ts'
import { complaintDocument } from '../../web/filing.ts'
import { formOf, textOf } from '../../web/form.ts'
import { type Typed, withRows } from '../../web/questions/typed.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { takeKept } from '../session/kept.ts'
import { memberOf } from '../session/member.ts'
import { dayOf, fullInstantText } from '../words/dates.ts'
import { type Call, openCall, sealCall } from './call.ts'
import { CallPage } from './call-page.tsx'
import { SentPage } from './sent-page.tsx'
import { type CheckedCall, callScreens, checkedCall, typedCall } from './typed-call.ts'

/** Who takes calls. */
const takers = ['hotline', 'lead'] as const

export const callRoutes = (desk: Desk): Route<Who>[] => [
  { method: 'get', path: '/calls/new', who: takers, handle: newCall(desk) },
  { method: 'post', takes: 'form', path: '/calls/new', who: takers, handle: takeCall(desk) },
  { method: 'get', path: '/calls/sent', who: takers, handle: showSent(desk) },
  { method: 'post', takes: 'form', path: '/calls/sent', who: takers, handle: putAway },
]

const newCall =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const now = desk.now()
    const kept = takeKept(request, desk.settings.sessionSecret, now)
    const call = (kept && openCall(desk.settings.sessionSecret, textOf(kept, 'call'), now)) ?? { code: makeCode(), startedAt: now }
    await sendPage(desk, request, response, { call, typed: kept ? typedCall(kept) : {} })
  }

/** Files the complaint, or shows every problem. The id comes from the code of the call: ten presses are one complaint. */
const takeCall =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const form = formOf(request)
    const call = openCall(desk.settings.sessionSecret, textOf(form, 'call'), desk.now())
    if (!call) throw new AnswerError('badRequest')
    const typed = typedCall(form)
    const press = textOf(form, 'press')
    if (press) return sendPage(desk, request, response, { call, typed: withPeople(typed, press) })
    const member = memberOf(request)
    const { zone } = await officeById(desk.store, member.office)
    const checked = checkedCall(typed, dayOf(desk.now(), zone))
    if ('problems' in checked) return sendPage(desk, request, response, { call, typed, checked })
    const { receiptSecret, officeKey, sessionSecret } = desk.settings
    const receipt = receiptOf(call.code, receiptSecret)
    const document = complaintDocument({ officeKey, receiptSecret }, receipt, receipt.complaintId, {
      answers: checked.complaint,
      channel: 'hotline',
      language: 'en',
      receivedAt: call.startedAt,
      enteredBy: member.id,
      office: member.office,
    })
    const inserted = await insertDocument(desk.store.staffInbox, document, digestIn(desk.store.staffInbox))
    request.session.sentCall = sealSent(sessionSecret, call.code, inserted === 'different', desk.now())
    response.redirect(303, '/calls/sent')
  }

const people = callScreens
  .flatMap(({ fields }): readonly QuestionField[] => fields)
  .find((field): field is PeopleField => field.kind === 'people')

/** One more person held, or one less: a press that needs no script. */
function withPeople(typed: Typed, press: string): Typed {
  if (!people) return typed
  const [, row] = /^remove\.(\d+)$/.exec(press) ?? []
  const changed = withRows(people, typed, row === undefined ? 'add' : { remove: Number(row) })
  const others = Object.entries(typed).filter(([name]) => !name.startsWith(`${people.name}.`))
  return { ...Object.fromEntries(others), ...changed }
}

type Shown = { call: Call; typed: Typed; checked?: Exclude<CheckedCall, { complaint: unknown }> }

async function sendPage(desk: Desk, request: Request, response: Response, { call, typed, checked }: Shown): Promise<void> {
  const { zone } = await officeById(desk.store, memberOf(request).office)
  const props = {
    call: sealCall(desk.settings.sessionSecret, call),
    started: fullInstantText(call.startedAt, zone),
    typed,
    problems: checked?.problems ?? [],
    shown: checked?.shown ?? [],
  }
  const framed = { title: 'New call', area: 'calls', status: checked ? 422 : 200, hasErrors: checked !== undefined } as const
  desk.show(request, response, framed, (token) => <CallPage token={token} {...props} />)
}

const sentName = 'sent call'
const sentMinutes = 30

const sealSent = (secret: Uint8Array, code: string, earlier: boolean, now: string): string =>
  sealCookie(secret, {
    name: sentName,
    value: `${code}|${earlier ? 'earlier' : 'this'}`,
    endsAt: new Date(Date.parse(now) + sentMinutes * 60_000).toISOString(),
  })

/** Shown again on refresh until the caller has the code, or half an hour has passed. */
const showSent =
  (desk: Desk): RequestHandler =>
  (request, response) => {
    const { sessionSecret, receiptSecret } = desk.settings
    const sealed = request.session.sentCall
    const [code, which] = (sealed && openCookie(sessionSecret, { name: sentName, text: sealed }, desk.now()))?.split('|') ?? []
    if (!code) return response.redirect(303, '/calls/new')
    const reference = formatReference(receiptOf(code, receiptSecret).reference)
    desk.show(request, response, { title: 'Call received', area: 'calls' }, (token) => (
      <SentPage token={token} code={code} reference={reference} earlier={which === 'earlier'} />
    ))
  }

const putAway: RequestHandler = (request, response) => {
  delete request.session.sentCall
  response.redirect(303, '/work')
}
