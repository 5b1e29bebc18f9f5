import type { Request, RequestHandler, Response } from 'express'
import { normaliseCode } from '../../../domain/complaint/code.ts'
import { receiptOf } from '../../../keys/receipt.ts'
import { openMailbox } from '../../../store/public/mailbox.ts'
import { formOf, textOf } from '../../web/form.ts'
import { wordsOf } from '../../web/language.ts'
import { answersOf, changeDraft, loadDraft } from '../drafts.ts'
import { CodePage } from '../pages/code-page.tsx'
import { SavedPage } from '../pages/saved-page.tsx'
import { show } from '../show.tsx'
import type { Tools } from '../tools.ts'
import type { PublicRoute } from './caller.ts'
import { nextOpen } from './next-open.ts'

/** Saving the answers under a code, and coming back with it. */
export const saveRoutes = (tools: Tools): readonly PublicRoute[] => [
  { method: 'get', path: '/complaint/save', who: 'anyone', handle: showSaved(tools) },
  { method: 'post', path: '/complaint/save', who: 'anyone', takes: 'form', handle: leaveSaved(tools) },
  { method: 'get', path: '/complaint/resume', who: 'anyone', handle: askForCode(tools) },
  { method: 'post', path: '/complaint/resume', who: 'anyone', takes: 'form', handle: resume(tools) },
]

/** Marks the draft as saved and swaps its cookie for one that shows the code for half an hour. */
export async function giveSaved(tools: Tools, response: Response, code: string): Promise<void> {
  const { endsAt } = await changeDraft(tools, code, 'save')
  tools.ways.take(response, 'draft')
  tools.ways.give(response, 'saved', `${code}|${endsAt}`)
  response.redirect(303, '/complaint/save')
}

const showSaved =
  (tools: Tools): RequestHandler =>
  (request, response) => {
    const [code, endsAt] = tools.ways.read(request, 'saved')?.split('|') ?? []
    if (!code || !endsAt) return response.redirect(303, '/complaint/resume')
    const token = tools.csrf.tokenFor(request, response)
    show(tools, request, response, {
      title: wordsOf(request).t('complaint.saved.history'),
      main: () => <SavedPage code={code} endsAt={endsAt} zone={tools.office.zone} token={token} />,
    })
  }

/** "I have saved my code" clears it from the browser; "Go on now" takes the draft up again. */
const leaveSaved =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const [code] = tools.ways.read(request, 'saved')?.split('|') ?? []
    tools.ways.take(response, 'saved')
    if (textOf(formOf(request), 'press') !== 'on' || !code) return response.redirect(303, '/complaints/done')
    response.redirect(303, (await takeUp(tools, response, code)) ?? '/complaint/resume')
  }

const askForCode =
  (tools: Tools): RequestHandler =>
  (request, response) =>
    showCodePage(tools, request, response, undefined)

/** A code leads to the first open question of its draft, or to the status of what was sent with it. Wrong and ended ones read alike. */
const resume =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const typed = textOf(formOf(request), 'code').trim()
    const code = normaliseCode(typed)
    const { t } = wordsOf(request)
    if (!typed) return showCodePage(tools, request, response, t('complaint.resume.none'))
    const place = code && ((await takeUp(tools, response, code)) ?? (await visitOf(tools, response, code)))
    if (place) response.redirect(303, place)
    else showCodePage(tools, request, response, t('complaint.resume.wrong'))
  }

async function takeUp(tools: Tools, response: Response, code: string): Promise<string | null> {
  const found = await loadDraft(tools, code)
  if (!found) return null
  tools.ways.give(response, 'draft', code, found.endsAt)
  return `/complaint/${nextOpen(tools, answersOf(found.draft)) ?? 'check'}`
}

async function visitOf(tools: Tools, response: Response, code: string): Promise<string | null> {
  if (!(await openMailbox(tools.store, receiptOf(code, tools.receiptSecret)))) return null
  tools.ways.give(response, 'visit', code)
  return '/status'
}

function showCodePage(tools: Tools, request: Request, response: Response, error: string | undefined): void {
  const { t } = wordsOf(request)
  const token = tools.csrf.tokenFor(request, response)
  show(tools, request, response, {
    title: t('complaint.resume.title'),
    status: error ? 422 : 200,
    problems: error ? [{ name: 'code', text: error }] : [],
    main: () => (
      <CodePage
        title={t('complaint.resume.title')}
        action="/complaint/resume"
        press={t('complaint.resume.press')}
        error={error}
        token={token}
      >
        <p class="muted">{t('complaint.resume.sentBefore')}</p>
      </CodePage>
    ),
  })
}
