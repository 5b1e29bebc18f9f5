import type { Request, RequestHandler, Response } from 'express'
import { type Step, steps } from '../../../domain/case/case.ts'
import { caseList } from '../../../store/cases/case-list.ts'
import { officeById } from '../../../store/offices/office-by-id.ts'
import { membersOf } from '../../../store/users/members.ts'
import { formOf, textOf } from '../../web/form.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { memberOf } from '../session/member.ts'
import { caseworkers } from '../words/casework.ts'
import { type FoundCases, findCases } from './find-cases.ts'
import { ListPage } from './list-page.tsx'
import { SearchPage } from './search-page.tsx'

export const listRoutes = (desk: Desk): Route<Who>[] => [
  { method: 'get', path: '/cases', who: caseworkers, handle: showCases(desk) },
  { method: 'get', path: '/search', who: caseworkers, handle: askWhatFor(desk) },
  { method: 'post', takes: 'form', path: '/search', who: caseworkers, handle: search(desk) },
]

const showCases =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const stage = steps.find((step: Step) => step === request.query.stage)
    const { after } = request.query
    const asked = { ...(stage && { stage }), ...(typeof after === 'string' && { after }) }
    const [list, place] = await Promise.all([caseList(desk.store, memberOf(request), asked), placeOf(desk, request)])
    desk.show(request, response, { title: 'Cases', area: 'cases' }, () => <ListPage list={list} stage={stage} {...place} />)
  }

const askWhatFor =
  (desk: Desk): RequestHandler =>
  async (request, response) =>
    sendSearch(desk, request, response, { typed: '', problem: undefined, found: null })

const neither =
  'Write a reference (7 letters and digits after the R, for example R-7Q4M-92K), a whole e-mail address, or a phone number with its area code.'

/** A search posts, so that what was looked for stands in no address and no log. */
const search =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const typed = textOf(formOf(request), 'find').trim()
    const found = await findCases(desk, memberOf(request), typed)
    const [only, ...more] = found?.rows ?? []
    if (only && more.length === 0) return response.redirect(303, `/cases/${only._id}`)
    return sendSearch(desk, request, response, { typed, problem: found ? undefined : neither, found })
  }

type Searched = { typed: string; problem: string | undefined; found: FoundCases }

async function sendSearch(desk: Desk, request: Request, response: Response, searched: Searched): Promise<void> {
  const place = await placeOf(desk, request)
  const wrong = searched.problem !== undefined
  const framed = { title: 'Search', area: 'cases', status: wrong ? 422 : 200, hasErrors: wrong } as const
  desk.show(request, response, framed, (token) => <SearchPage token={token} {...searched} {...place} />)
}

/** What a list speaks of dates and colleagues with: the office of whoever looks. */
async function placeOf(desk: Desk, request: Request) {
  const { office } = memberOf(request)
  const [place, staff] = await Promise.all([officeById(desk.store, office), membersOf(desk.store, office)])
  const nameOf = (id: string) => staff.find((one) => one.id === id)?.name ?? 'A former colleague'
  return { now: desk.now(), calendar: desk.calendarOf(place), nameOf }
}
