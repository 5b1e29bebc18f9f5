import type { Request, RequestHandler } from 'express'
import { officeById } from '../../../store/offices/office-by-id.ts'
import { docketOf } from '../../../store/oversight/docket.ts'
import { tokenOf } from '../../../store/tokens/token-of.ts'
import { AnswerError } from '../../web/errors.ts'
import type { Route } from '../../web/routes.ts'
import type { Desk } from '../deps.ts'
import type { Who } from '../session/guard.ts'
import { memberIf, memberOf } from '../session/member.ts'
import { type Docket, docketAt } from './docket.ts'
import { docketCsv } from './docket-csv.ts'
import { DocketPage, docketPageLength } from './docket-page.tsx'
import { docketSchema } from './docket-schema.ts'

/** Who may see every case under its alias. */
const overseers = ['committee', 'lead'] as const

export const committeeRoutes = (desk: Desk): Route<Who>[] => [
  { method: 'get', path: '/committee', who: overseers, handle: showDocket(desk) },
  {
    method: 'get',
    path: '/api/v1/oversight/cases',
    who: 'programs',
    handle: sendDocket(desk),
    api: {
      summary: 'Where every case stands, under aliases, with no personal data',
      description: 'With a token of scope oversight, or the session of a committee member. One reading of all cases; asOf is its instant.',
      needsToken: true,
      answers: {
        200: { description: 'The docket', schema: docketSchema },
        401: { description: 'No token, or one that does not open this', type: 'application/problem+json' },
      },
    },
  },
  {
    method: 'get',
    path: '/api/v1/oversight/cases.csv',
    who: 'programs',
    handle: sendCsv(desk),
    api: {
      summary: 'The same as a table',
      needsToken: true,
      answers: { 200: { description: 'A row a case; no cell is a formula', type: 'text/csv' } },
    },
  },
]

const showDocket =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const { docket, zone } = await readDocket(desk, memberOf(request).office)
    const { after } = request.query
    const from = docket.cases.findIndex(({ alias }) => alias === after) + 1
    const rows = docket.cases.slice(from, from + docketPageLength)
    const next = from + docketPageLength < docket.cases.length ? (rows.at(-1)?.alias ?? null) : null
    desk.show(request, response, { title: 'Docket', area: 'committee' }, () => (
      <DocketPage docket={docket} rows={rows} from={from} next={next} zone={zone} />
    ))
  }

const sendDocket =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const { docket } = await readDocket(desk, await officeFor(desk, request))
    response.json(docketSchema.parse(docket))
  }

const sendCsv =
  (desk: Desk): RequestHandler =>
  async (request, response) => {
    const { docket } = await readDocket(desk, await officeFor(desk, request))
    response.attachment('docket.csv').type('text/csv').send(docketCsv(docket))
  }

async function readDocket({ store, now, calendarOf }: Desk, officeId: string): Promise<{ docket: Docket; zone: string }> {
  const office = await officeById(store, officeId)
  const asOf = now()
  return { docket: docketAt(await docketOf(store, officeId), asOf, calendarOf(office)), zone: office.zone }
}

/** Whose cases: those of the office of the token, or of the committee member who is signed in. */
async function officeFor({ store, now }: Desk, request: Request): Promise<string> {
  const [, token] = /^Bearer (\S{1,200})$/i.exec(request.get('Authorization') ?? '') ?? []
  if (token) {
    const found = await tokenOf(store, token, 'oversight', now())
    if (!found) throw new AnswerError('signIn', { text: 'This token does not open the docket.' })
    return found.office
  }
  const member = memberIf(request)
  if (!member) throw new AnswerError('signIn', { text: 'Send a token of scope oversight, or sign in as a committee member.' })
  if (!overseers.some((role) => member.roles.includes(role))) throw new AnswerError('forbidden')
  return member.office
}
