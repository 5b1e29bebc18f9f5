import type { Request, Response } from 'express'
import { ErrorPage } from '../web/components/error-page.tsx'
import type { ShownError } from '../web/error-answer.ts'
import type { ErrorKind } from '../web/errors.ts'
import { formOf } from '../web/form.ts'
import { wordsOf } from '../web/language.ts'
import { show } from './show.tsx'
import type { Tools } from './tools.ts'

/** After these the same post may succeed: the page gives back what was typed. */
const again: readonly ErrorKind[] = ['stalePage', 'tooMany', 'outage']

/** Every error as a page; a form that only has to be sent once more comes along with what was typed. */
export const showError =
  (tools: Tools) =>
  (request: Request, response: Response, error: ShownError): void => {
    const isForm = request.method === 'POST' && again.includes(error.kind) && request.is('application/x-www-form-urlencoded')
    const form = isForm ? { action: request.path, form: formOf(request), token: tools.csrf.tokenFor(request, response) } : undefined
    const notReceived = error.kind === 'outage' && request.path.startsWith('/complaint')
    const text = notReceived ? wordsOf(request).t('complaint.outage', { phone: tools.office.phone }) : error.text
    show(tools, request, response, {
      title: error.title,
      status: error.status,
      main: () => <ErrorPage error={{ ...error, text }} again={form} home="/" />,
    })
  }
