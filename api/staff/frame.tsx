import type { Request, Response } from 'express'
import type { VNode } from 'preact'
import type { Csrf } from '../web/csrf.ts'
import type { AreaName } from '../web/layout/areas.ts'
import { StaffLayout } from '../web/layout/staff-layout.tsx'
import { renderPage } from '../web/render.tsx'
import { wordsIn } from '../web/words.ts'
import { memberIf } from './session/member.ts'

/** What frames a page. */
export type Framed = {
  /** Stays in the history of the browser: no name, no allegation. */
  title: string
  area?: AreaName
  column?: 'wide' | 'gate'
  hasErrors?: boolean
  status?: number
}

/** Sends a page in the frame of the staff app; `page` is given the token for its forms. */
export type Show = (request: Request, response: Response, framed: Framed, page: (token: string) => VNode) => void

/** Staff pages are in English whatever the browser prefers: what staff read was never translated. */
export const createFrame =
  (csrf: Csrf, demo: boolean): Show =>
  (request, response, { status = 200, ...framed }, page) => {
    const token = csrf.tokenFor(request, response)
    const member = memberIf(request)
    const person = member ? { name: member.name, roles: member.roles, token } : null
    const html = renderPage(wordsIn('en'), () => (
      <StaffLayout demo={demo} person={person} {...framed}>
        {page(token)}
      </StaffLayout>
    ))
    response.status(status).type('html').send(html)
  }
