import type { Request, RequestHandler, Response } from 'express'
import type { Form } from '../../web/form.ts'
import type { PublicRoute } from '../routes/caller.ts'
import type { Tools } from '../tools.ts'
import { changesLanguage } from './changes-language.ts'
import { type Visit, visitOf } from './visit.tsx'

/** One request of somebody with a code in hand, and what answers it. */
export type Press = { tools: Tools; request: Request; response: Response; visit: Visit }

/** A page on which a person changes something by their code. `T` is what they typed there. */
export type ChangePage<T> = {
  path: `/status/${string}`
  typedIn(form: Form | null): T
  /** The page with what was typed; nothing, before anything was. */
  show(press: Press, typed: T): void
  /** Takes it and goes on, or shows the page again with every problem. */
  take(press: Press, typed: T): Promise<void> | void
}

/** Its two routes. Who has no visit is asked for the code; a change of language keeps what was typed and takes nothing. */
export const changeRoutes = <T>(tools: Tools, page: ChangePage<T>): readonly PublicRoute[] => [
  { method: 'get', path: page.path, who: 'anyone', handle: withVisit(tools, (press) => page.show(press, page.typedIn(null))) },
  {
    method: 'post',
    path: page.path,
    who: 'anyone',
    takes: 'form',
    handle: withVisit(tools, (press) => {
      const { request, response, visit } = press
      const typed = page.typedIn(visit.form)
      return changesLanguage(tools, request, response, visit.form) ? page.show(press, typed) : page.take(press, typed)
    }),
  },
]

const withVisit =
  (tools: Tools, answer: (press: Press) => Promise<void> | void): RequestHandler =>
  async (request, response) => {
    const visit = await visitOf(tools, request, response)
    if (visit) await answer({ tools, request, response, visit })
  }
