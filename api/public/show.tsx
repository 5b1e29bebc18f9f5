import type { Request, Response } from 'express'
import type { ComponentChild } from 'preact'
import { ErrorSummary, type ShownProblem } from '../web/components/error-summary.tsx'
import { wordsOf } from '../web/language.ts'
import { PublicLayout } from '../web/layout/public-layout.tsx'
import { renderPage } from '../web/render.tsx'
import type { Tools } from './tools.ts'

export type Shown = {
  /** Neutral: it stays in the browser's history. */
  title: string
  status?: number
  problems?: readonly ShownProblem[]
  /** The form whose typed text a change of language takes along. */
  form?: string
  /** Shown before the problems: the way back. */
  before?: () => ComponentChild
  main: () => ComponentChild
}

/** Sends a page in the public frame, in the reader's language. */
export function show(
  tools: Tools,
  request: Request,
  response: Response,
  { title, status = 200, problems = [], form, before, main }: Shown,
): void {
  const html = renderPage(wordsOf(request), () => (
    <PublicLayout title={title} hasErrors={problems.length > 0} office={tools.office} {...(form && { form })}>
      <ErrorSummary problems={problems} />
      {before?.()}
      {main()}
    </PublicLayout>
  ))
  response.status(status).type('html').send(html)
}
