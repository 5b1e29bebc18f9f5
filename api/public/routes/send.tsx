import type { Request, RequestHandler, Response } from 'express'
import type { Answers, Complaint } from '../../../domain/complaint/complaint.ts'
import { formatReference } from '../../../domain/complaint/reference.ts'
import { visibleAnswers, visibleScreens } from '../../../domain/complaint/visible.ts'
import { receiptOf } from '../../../keys/receipt.ts'
import { insertDocument } from '../../../store/inbox/insert-document.ts'
import { removeDraft } from '../../../store/public/drafts.ts'
import { digestSeenByPublic, receivedUnder } from '../../../store/public/received.ts'
import type { ShownProblem } from '../../web/components/error-summary.tsx'
import { complaintDocument, minuteOf } from '../../web/filing.ts'
import { formOf, textOf } from '../../web/form.ts'
import { languageOf, rememberLanguage, wordsOf } from '../../web/language.ts'
import { screenProblems } from '../../web/questions/screen-problems.ts'
import { shownProblems } from '../../web/questions/shown-problems.ts'
import { requestIdOf } from '../../web/request-id.ts'
import type { Words } from '../../web/words.ts'
import { answersOf, loadDraft } from '../drafts.ts'
import { CheckPage } from '../pages/check-page.tsx'
import { answersForm, Back } from '../pages/question-page.tsx'
import { SentPage } from '../pages/sent-page.tsx'
import { show } from '../show.tsx'
import type { Tools } from '../tools.ts'
import type { PublicRoute } from './caller.ts'
import { giveSaved } from './save.tsx'

/** Checking the answers, sending them, and the confirmation. */
export const sendRoutes = (tools: Tools): readonly PublicRoute[] => [
  { method: 'get', path: '/complaint/check', who: 'anyone', handle: check(tools) },
  { method: 'post', path: '/complaints', who: 'anyone', takes: 'form', handle: send(tools) },
  // The address a refused form stands under, asked for again.
  { method: 'get', path: '/complaints', who: 'anyone', handle: (_request, response) => response.redirect(303, '/complaint/check') },
  { method: 'get', path: '/complaints/sent', who: 'anyone', handle: sent(tools) },
  { method: 'post', path: '/complaints/sent', who: 'anyone', takes: 'form', handle: putAway(tools) },
]

const check =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const code = tools.ways.read(request, 'draft')
    const found = code && (await loadDraft(tools, code))
    if (!found) return response.redirect(303, '/')
    showCheck(tools, request, response, answersOf(found.draft).answers, [])
  }

/** The one insert. Ten presses are one complaint: its id comes from the code, and whoever comes late finds it there. */
const send =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const form = formOf(request)
    const code = tools.ways.read(request, 'draft')
    if (!code) return response.redirect(303, tools.ways.read(request, 'sent') ? '/complaints/sent' : '/')
    rememberLanguage(response, tools.manner, textOf(form, 'lang'))
    if (form.has('lang')) return response.redirect(303, '/complaint/check')
    if (textOf(form, 'press') === 'save') return await giveSaved(tools, response, code)
    const found = await loadDraft(tools, code)
    if (!found) return await confirmEarlier(tools, response, code)
    const read = answersOf(found.draft)
    const problems = problemsByLine(tools, wordsOf(request), read)
    if (problems.length > 0) return showCheck(tools, request, response, read.answers, problems)
    const result = await file(tools, request, code, visibleAnswers(read.answers) as Complaint)
    // What was changed after an earlier version arrived stays where its code finds it.
    if (!result.earlier) await forgetDraft(tools, request, code)
    confirm(tools, response, code, result)
  }

type Filed = { receivedAt: string; earlier: boolean }

async function file(tools: Tools, request: Request, code: string, answers: Complaint): Promise<Filed> {
  const receipt = receiptOf(code, tools.receiptSecret)
  const receivedAt = tools.now()
  const filing = { answers, channel: 'web', language: languageOf(request), receivedAt, enteredBy: null, office: tools.office.id } as const
  const document = complaintDocument(tools, receipt, receipt.complaintId, filing)
  const inserted = await insertDocument(tools.store.publicInbox, document, digestSeenByPublic(tools.store))
  if (inserted === 'inserted') return { receivedAt: minuteOf(receivedAt), earlier: false }
  const [first] = await receivedUnder(tools.store, receipt.lookup)
  return { receivedAt: first?.receivedMinute ?? minuteOf(receivedAt), earlier: inserted === 'different' }
}

/** The complaint is in: that its draft stays a while longer must not read as a failure. The store removes it at its end. */
async function forgetDraft(tools: Tools, request: Request, code: string): Promise<void> {
  try {
    await removeDraft(tools.store, receiptOf(code, tools.receiptSecret).draftId)
  } catch (error) {
    tools.log.error({ id: requestIdOf(request), error: error instanceof Error ? error.name : typeof error }, 'a draft was not removed')
  }
}

/** Another press was faster and the draft is gone. */
async function confirmEarlier(tools: Tools, response: Response, code: string): Promise<void> {
  const [first] = await receivedUnder(tools.store, receiptOf(code, tools.receiptSecret).lookup)
  if (first) confirm(tools, response, code, { receivedAt: first.receivedMinute, earlier: false })
  else response.redirect(303, '/')
}

function confirm(tools: Tools, response: Response, code: string, { receivedAt, earlier }: Filed): void {
  tools.ways.take(response, 'draft')
  tools.ways.give(response, 'sent', [code, receivedAt, earlier ? 'earlier' : 'this'].join('|'))
  response.redirect(303, '/complaints/sent')
}

/** Shown again on refresh and Back until the code is put away, or half an hour has passed. */
const sent =
  (tools: Tools): RequestHandler =>
  (request, response) => {
    const [code, receivedAt, which] = tools.ways.read(request, 'sent')?.split('|') ?? []
    if (!code || !receivedAt) return response.redirect(303, '/status')
    const reference = formatReference(receiptOf(code, tools.receiptSecret).reference)
    const shared = { code, reference, receivedAt, zone: tools.office.zone, promises: tools.promisesFrom(receivedAt) }
    const token = tools.csrf.tokenFor(request, response)
    show(tools, request, response, {
      title: wordsOf(request).t('complaint.sent.history'),
      main: () => <SentPage {...shared} earlier={which === 'earlier'} token={token} />,
    })
  }

const putAway =
  (tools: Tools): RequestHandler =>
  (_request, response) => {
    tools.ways.take(response, 'sent')
    response.redirect(303, '/complaints/done')
  }

function showCheck(tools: Tools, request: Request, response: Response, answers: Answers, problems: readonly ShownProblem[]): void {
  const words = wordsOf(request)
  const token = tools.csrf.tokenFor(request, response)
  show(tools, request, response, {
    title: words.t('complaint.check.title'),
    status: problems.length > 0 ? 422 : 200,
    problems,
    form: answersForm,
    before: () => <Back slug={visibleScreens(answers).at(-1)?.slug ?? null} />,
    main: () => <CheckPage answers={answers} token={token} />,
  })
}

/** Every problem at once, each leading to the question it is mended on. */
const problemsByLine = (tools: Tools, words: Words, read: ReturnType<typeof answersOf>): readonly ShownProblem[] =>
  visibleScreens(read.answers).flatMap((screen) =>
    shownProblems(words, screen, screenProblems(screen, read, tools.today())).map((problem) => ({
      ...problem,
      href: `/complaint/${screen.slug}?to=check`,
    })),
  )
