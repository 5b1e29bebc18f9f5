import type { Request, RequestHandler, Response } from 'express'
import type { PeopleField, QuestionField } from '../../../domain/complaint/question.ts'
import { makeCode } from '../../../keys/code.ts'
import { receiptOf } from '../../../keys/receipt.ts'
import { digestIn, insertDocument } from '../../../store/inbox/insert-document.ts'
import { officeById } from '../../../store/offices/office-by-id.ts'
import { AnswerError } from '../../web/errors.ts'
import { complaintDocument } from '../../web/filing.ts'
import { type Form, formOf, textOf } from '../../web/form.ts'
import { type Typed, withRows } from '../../web/questions/typed.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { takeKept } from '../session/kept.ts'
import { memberOf } from '../session/member.ts'
import { dayOf, fullInstantText, timeText } from '../words/dates.ts'
import { type Call, openCall, sealCall } from './call.ts'
import { CallPage } from './call-page.tsx'
import { forgetCall, keptCall, saveCall, unfinishedCalls } from './kept-call.ts'
import { putSentAway, sealSent, showSent } from './sent-routes.tsx'
import { type CheckedCall, callScreens, checkedCall, typedCall } from './typed-call.ts'

/** Who takes calls. */
const takers = ['hotline', 'lead'] as const

export const callRoutes = (desk: Desk): Route<Who>[] => [
  { method: 'get', path: '/calls/new', who: takers, handle: newCall(desk) },
  { method: 'post', takes: 'form', path: '/calls/new', who: takers, handle: takeCall(desk) },
  { method: 'post', takes: 'form', path: '/calls/save', who: takers, handle: saveTyped(desk) },
  { method: 'get', path: '/calls/sent', who: takers, handle: showSent(desk) },
  { method: 'post', takes: 'form', path: '/calls/sent', who: takers, handle: putSentAway },
  { method: 'get', path: '/calls/:id', who: takers, handle: goOn(desk) },
  { method: 'post', takes: 'form', path: '/calls/:id', who: takers, handle: dropCall(desk) },
]

const newCall =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const now = desk.now()
    const kept = takeKept(request, desk.settings.sessionSecret, now)
    const call = (kept && openCall(desk.settings.sessionSecret, textOf(kept, 'call'), now)) ?? { code: makeCode(), startedAt: now }
    await sendPage(desk, request, response, { call, typed: kept ? typedCall(kept) : {} })
  }

/** Goes on with a call that was begun and not sent. */
const goOn =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const kept = await keptCall(desk, memberOf(request).id, String(request.params.id))
    if (!kept) throw new AnswerError('notFound')
    await sendPage(desk, request, response, kept)
  }

/** A call that will not be sent is put away, its words with it. */
const dropCall =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const { id } = memberOf(request)
    const kept = await keptCall(desk, id, String(request.params.id))
    if (kept) await forgetCall(desk, id, kept.call)
    response.redirect(303, '/calls/new')
  }

/** What the script of the page sends every two seconds while somebody types; it is told when that was saved. */
const saveTyped =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const form = formOf(request)
    const member = memberOf(request)
    const call = callOf(desk, form)
    const [savedAt, { zone }] = await Promise.all([saveCall(desk, member.id, call, typedCall(form)), officeById(desk.store, member.office)])
    response.json({ saved: timeText(savedAt, zone) })
  }

function callOf({ settings, now }: Desk, form: Form): Call {
  const call = openCall(settings.sessionSecret, textOf(form, 'call'), now())
  if (!call) throw new AnswerError('badRequest')
  return call
}

/** Files the complaint, or shows every problem. The id comes from the code of the call: ten presses are one complaint. */
const takeCall =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const form = formOf(request)
    const call = callOf(desk, form)
    const typed = typedCall(form)
    const press = textOf(form, 'press')
    const member = memberOf(request)
    if (press === 'save') return sendPage(desk, request, response, { call, typed, savedAt: await saveCall(desk, member.id, call, typed) })
    if (press) return sendPage(desk, request, response, { call, typed: withPeople(typed, press) })
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
    await forgetCall(desk, member.id, call)
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

type Shown = { call: Call; typed: Typed; checked?: Exclude<CheckedCall, { complaint: unknown }>; savedAt?: string }

async function sendPage(desk: Desk, request: Request, response: Response, { call, typed, checked, savedAt }: Shown): Promise<void> {
  const member = memberOf(request)
  const [{ zone }, others] = await Promise.all([officeById(desk.store, member.office), unfinishedCalls(desk, member.id)])
  const props = {
    call: sealCall(desk.settings.sessionSecret, call),
    started: fullInstantText(call.startedAt, zone),
    began: timeText(call.startedAt, zone),
    saved: savedAt ? timeText(savedAt, zone) : null,
    unfinished: others.filter(({ startedAt }) => startedAt !== call.startedAt),
    zone,
    typed,
    problems: checked?.problems ?? [],
    shown: checked?.shown ?? [],
  }
  const framed = { title: 'New call', area: 'calls', status: checked ? 422 : 200, hasErrors: checked !== undefined } as const
  desk.show(request, response, framed, (token) => <CallPage token={token} {...props} />)
}
