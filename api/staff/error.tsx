import type { Request, Response } from 'express'
import { ErrorPage } from '../web/components/error-page.tsx'
import type { ShownError } from '../web/error-answer.ts'
import { formOf } from '../web/form.ts'
import type { Desk } from './deps.ts'
import { memberIf } from './session/member.ts'

/** Every error as a page of the staff app. A form whose page was too old, or that an outage met, comes back to be sent once more. */
export const showError =
  ({ show }: Pick<Desk, 'show'>) =>
  (request: Request, response: Response, error: ShownError): void => {
    const framed = { title: error.title, status: error.status, column: memberIf(request) ? 'wide' : 'gate' } as const
    const home = memberIf(request) ? '/' : '/sign-in'
    show(request, response, framed, (token) => {
      const again =
        error.kind === 'stalePage' || error.kind === 'outage' ? { action: request.path, form: formOf(request), token } : undefined
      return <ErrorPage error={error} again={again} home={home} />
    })
  }
