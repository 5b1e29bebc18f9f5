import type { Request, RequestHandler, Response } from 'express'
import { isSlug, type Slug, screens } from '../../../domain/complaint/questions.ts'
import { screenBeside, visibleAnswers, visibleFields, visibleScreens } from '../../../domain/complaint/visible.ts'
import { makeCode } from '../../../keys/code.ts'
import { isOutage } from '../../../store/outage.ts'
import { AnswerError } from '../../web/errors.ts'
import { formOf, textOf } from '../../web/form.ts'
import { rememberLanguage, wordsOf } from '../../web/language.ts'
import { questionOf } from '../../web/questions/question-text.ts'
import { type ScreenProblem, screenProblems } from '../../web/questions/screen-problems.ts'
import { shownProblems } from '../../web/questions/shown-problems.ts'
import { type Typed, typedOf, withRows } from '../../web/questions/typed.ts'
import { answersOf, changeDraft, type Draft, loadDraft } from '../drafts.ts'
import { answersForm, Back, QuestionPage } from '../pages/question-page.tsx'
import { show } from '../show.tsx'
import type { Tools } from '../tools.ts'
import type { PublicRoute } from './caller.ts'
import { nextOpen } from './next-open.ts'
import { giveSaved } from './save.tsx'

/** The questions of a complaint, one a page. */
export const questionRoutes = (tools: Tools): readonly PublicRoute[] => [
  { method: 'get', path: '/complaint/:question', who: 'anyone', handle: ask(tools) },
  { method: 'post', path: '/complaint/:question', who: 'anyone', takes: 'form', handle: answer(tools) },
]

/** Shows a question with what was typed. The first one begins a draft; any other without its draft goes to the start. */
const ask =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const slug = slugOf(request)
    const code = tools.ways.read(request, 'draft')
    if (!code && slug === 'now') tools.ways.give(response, 'draft', makeCode())
    const draft = code ? (await loadDraft(tools, code))?.draft : undefined
    if (!draft && slug !== 'now') return response.redirect(303, '/')
    const { answers } = answersOf(draft ?? {})
    const isAsked = visibleScreens(answers).some((screen) => screen.slug === slug)
    if (!isAsked) return response.redirect(303, `/complaint/${screenBeside(slug, answers, 1) ?? 'check'}`)
    showQuestion(tools, request, response, { slug, draft: draft ?? {}, toCheck: request.query.to === 'check' })
  }

/** Keeps what was typed at once, right or wrong, and goes on; a change of language, one more person, or Save lead elsewhere. */
const answer =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const slug = slugOf(request)
    const screen = screenOf(slug)
    const form = formOf(request)
    const toCheck = textOf(form, 'to') === 'check'
    const press = textOf(form, 'press')
    const typed = withChangedRows(screen, typedOf(screen, form), press)
    const code = tools.ways.read(request, 'draft') ?? makeCode()
    try {
      const { draft, endsAt } = await changeDraft(tools, code, { slug, typed })
      tools.ways.give(response, 'draft', code, endsAt)
      rememberLanguage(response, tools.manner, textOf(form, 'lang'))
      if (form.has('lang') || press === 'add' || press.startsWith('remove.'))
        return response.redirect(303, `/complaint/${slug}${toCheck ? '?to=check' : ''}`)
      if (press === 'save') return await giveSaved(tools, response, code)
      const read = answersOf(draft)
      const problems = screenProblems(screen, read, tools.today())
      if (problems.length > 0) return showQuestion(tools, request, response, { slug, draft, toCheck, problems })
      const next = toCheck ? nextOpen(tools, read) : screenBeside(slug, read.answers, 1)
      response.redirect(303, `/complaint/${next ?? 'check'}`)
    } catch (error) {
      if (!isOutage(error)) throw error
      showQuestion(tools, request, response, { slug, draft: { [slug]: typed }, toCheck, outage: true })
    }
  }

type Showing = { slug: Slug; draft: Draft; toCheck: boolean; problems?: readonly ScreenProblem[]; outage?: boolean }

function showQuestion(
  tools: Tools,
  request: Request,
  response: Response,
  { slug, draft, toCheck, problems = [], outage = false }: Showing,
): void {
  const words = wordsOf(request)
  const screen = screenOf(slug)
  const { answers } = answersOf(draft)
  const token = tools.csrf.tokenFor(request, response)
  show(tools, request, response, {
    title: questionOf(words, slug),
    status: outage ? 503 : problems.length > 0 ? 422 : 200,
    problems: shownProblems(words, screen, problems),
    form: answersForm,
    before: () => <Back slug={toCheck ? 'check' : screenBeside(slug, answers, -1)} />,
    main: () => (
      <QuestionPage
        screen={screen}
        // During an outage the other answers are out of reach: then every field is shown.
        fields={outage ? screen.fields : visibleFields(screen, visibleAnswers(answers))}
        typed={draft[slug] ?? {}}
        problems={problems}
        token={token}
        toCheck={toCheck}
        phone={tools.office.phone}
        outage={outage}
      />
    ),
  })
}

function slugOf(request: Request): Slug {
  const { question } = request.params
  if (!isSlug(question)) throw new AnswerError('notFound')
  return question
}

function screenOf(slug: Slug) {
  const screen = screens.find((one) => one.slug === slug)
  if (!screen) throw new AnswerError('notFound')
  return screen
}

function withChangedRows(screen: (typeof screens)[number], typed: Typed, press: string): Typed {
  const people = screen.fields.find((field) => field.kind === 'people')
  if (!people) return typed
  if (press === 'add') return withRows(people, typed, 'add')
  const [, row] = /^remove\.(\d{1,2})$/.exec(press) ?? []
  return row === undefined ? typed : withRows(people, typed, { remove: Number(row) })
}
