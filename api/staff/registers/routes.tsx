import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { type EntryProblem, entryProblems } from '../../../domain/registers/entry-problems.ts'
import { isRegister, type RegisterName, registerOf } from '../../../domain/registers/kinds.ts'
import type { RegisterDocument } from '../../../store/models/register.ts'
import { addEntry, changeEntry, entriesOf, entryCounts, entryOf } from '../../../store/registers/entries.ts'
import { membersOf } from '../../../store/users/members.ts'
import { AnswerError } from '../../web/errors.ts'
import { type Form, formOf, textOf } from '../../web/form.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { memberOf } from '../session/member.ts'
import { EntryForm } from './entry-form.tsx'
import { keptEntry, openedEntry } from './entry-texts.ts'
import { RegisterPage, RegistersPage, registerPageLength } from './list-page.tsx'
import { formOfEntry, typedEntry } from './typed-entry.ts'

const readers = ['administrator', 'lead', 'supervisor'] as const
const keepers = ['administrator'] as const

/** The registers: supervisors, the lead and administrators read them, administrators keep them. */
export const registerRoutes = (desk: Desk): Route<Who>[] => [
  { method: 'get', path: '/registers', who: readers, handle: showAll(desk) },
  { method: 'get', path: '/registers/:register', who: readers, handle: showOne(desk) },
  { method: 'get', path: '/registers/:register/:entry', who: keepers, handle: showEntry(desk) },
  { method: 'post', takes: 'form', path: '/registers/:register/:entry', who: keepers, handle: takeEntry(desk) },
]

const showAll =
  ({ store, show }: Desk): RequestHandler =>
  async (request, response) => {
    const counts = await entryCounts(store)
    show(request, response, { title: 'Registers', area: 'registers' }, () => <RegistersPage counts={counts} />)
  }

const showOne =
  ({ store, ring, show }: Desk): RequestHandler =>
  async (request, response) => {
    const register = registerIn(request)
    const [entries, staff] = await Promise.all([entriesOf(store, register), membersOf(store)])
    const from = Math.max(0, Math.trunc(Number(request.query.from)) || 0)
    const rows = entries
      .slice(from, from + registerPageLength)
      .map((one) => ({ id: one._id, entry: openedEntry(ring, one), by: one.by, at: one.at }))
    const keeps = memberOf(request).roles.includes('administrator')
    const nameOf = (id: string) => staff.find((one) => one.id === id)?.name ?? 'A former colleague'
    show(request, response, { title: registerOf(register).title, area: 'registers' }, () => (
      <RegisterPage register={register} rows={rows} from={from} total={entries.length} keeps={keeps} nameOf={nameOf} />
    ))
  }

const showEntry =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const register = registerIn(request)
    const found = await entryIn(desk, request, register)
    await send(desk, request, response, {
      register,
      form: formOfEntry(register, found ? openedEntry(desk.ring, found) : {}),
      version: found?.version ?? 0,
    })
  }

const takeEntry =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const register = registerIn(request)
    const found = await entryIn(desk, request, register)
    const form = formOf(request)
    const typed = typedEntry(register, form)
    const version = Number(textOf(form, 'version'))
    if (!Number.isSafeInteger(version) || version < 0) throw new AnswerError('badRequest')
    const staff = (await membersOf(desk.store)).map(({ id }) => id)
    const problems = entryProblems(register, typed, staff)
    if (problems.length > 0) return send(desk, request, response, { register, form, version, problems, status: 422 })
    const id = found?._id ?? randomUUID()
    const written = { ...keptEntry(desk.settings.officeKey, id, register, typed), by: memberOf(request).id, at: desk.now() }
    const saved = found ? await changeEntry(desk.store, found, version, written) : await addEntry(desk.store, id, register, written)
    if (saved) return response.redirect(303, `/registers/${register}`)
    const changed = [
      { field: registerOf(register).fields[0]?.name ?? '', text: 'Somebody changed this entry meanwhile. Read it, then save again.' },
    ]
    await send(desk, request, response, { register, form, version: found?.version ?? 0, problems: changed, status: 409 })
  }

function registerIn(request: Request): RegisterName {
  const name = String(request.params.register)
  if (!isRegister(name)) throw new AnswerError('notFound')
  return name
}

/** The entry the address names; null for a new one. */
async function entryIn({ store }: Desk, request: Request, register: RegisterName): Promise<RegisterDocument | null> {
  const id = String(request.params.entry)
  if (id === 'new') return null
  const found = await entryOf(store, register, id)
  if (!found) throw new AnswerError('notFound')
  return found
}

type Sent = { register: RegisterName; form: Form; version: number; problems?: readonly EntryProblem[]; status?: number }

async function send(desk: Desk, request: Request, response: Response, { status = 200, problems = [], ...page }: Sent): Promise<void> {
  const staff = await membersOf(desk.store)
  const framed = { title: registerOf(page.register).title, area: 'registers', status, hasErrors: status !== 200 } as const
  desk.show(request, response, framed, (token) => (
    <EntryForm
      {...page}
      problems={problems}
      staff={staff}
      token={token}
      action={`/registers/${page.register}/${String(request.params.entry)}`}
    />
  ))
}
