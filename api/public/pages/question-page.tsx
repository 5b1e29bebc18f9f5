import type { QuestionField } from '../../../domain/complaint/question.ts'
import type { Slug } from '../../../domain/complaint/questions.ts'
import type { VisibleScreen } from '../../../domain/complaint/visible.ts'
import { Button } from '../../web/components/buttons.tsx'
import { Phone } from '../../web/components/code.tsx'
import { Mark } from '../../web/components/mark.tsx'
import { Note } from '../../web/components/note.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { PeopleRows } from '../../web/questions/people-rows.tsx'
import { QuestionControl } from '../../web/questions/question-fields.tsx'
import { questionHint, questionOf } from '../../web/questions/question-text.ts'
import type { ScreenProblem } from '../../web/questions/screen-problems.ts'
import type { Typed } from '../../web/questions/typed.ts'
import { useWords } from '../../web/words.ts'
import { AfterQuestion, BeforeQuestion } from './question-extras.tsx'

export const answersForm = 'answers'

export type QuestionPageProps = {
  screen: VisibleScreen
  fields: readonly QuestionField[]
  typed: Typed
  problems: readonly ScreenProblem[]
  token: string
  /** Continue leads back to the page where answers are checked. */
  toCheck: boolean
  phone: string
  /** The store could not be reached: nothing is lost, nothing is received. */
  outage: boolean
}

/** One question: where we are, the question, its fields, Continue. */
export const QuestionPage = ({ screen, fields, typed, problems, token, toCheck, phone, outage }: QuestionPageProps) => {
  const words = useWords()
  const { slug, part } = screen
  const [first] = fields
  const alone = fields.length === 1 && (first?.kind === 'choice' || first?.kind === 'choices') && slug !== 'urgent'
  const hint = questionHint(words, slug)
  return (
    <PostForm action={`/complaint/${slug}`} token={token} id={answersForm} warn hidden={toCheck ? { to: 'check' } : {}}>
      {outage && (
        <Note kind="unsafe" status>
          <p>{words.t('complaint.outage', { phone })}</p>
        </Note>
      )}
      <div class="flow">
        <p class="step">{words.t('complaint.part', { part, name: words.t(`complaint.parts.${part}`) })}</p>
        {!alone && <h1>{questionOf(words, slug)}</h1>}
        {!alone && hint && <p class="muted">{hint}</p>}
      </div>
      <BeforeQuestion slug={slug} phone={phone} />
      {fields.map((field) =>
        field.kind === 'people' ? (
          <PeopleRows key={field.name} slug={slug} field={field} typed={typed} problems={problems} />
        ) : (
          <QuestionControl
            key={field.name}
            slug={slug}
            field={field}
            typed={typed}
            problems={problems}
            title={alone}
            {...(alone && { hint })}
          />
        ),
      )}
      <AfterQuestion slug={slug} typed={typed} />
      <Ends phone={phone} />
    </PostForm>
  )
}

/** The way back to the question before. */
export const Back = ({ slug }: { slug: Slug | 'check' | null }) => {
  const { t } = useWords()
  return (
    <nav aria-label={t('shared.back')}>
      <a class="link" href={slug ? `/complaint/${slug}` : '/'}>
        <Mark name="back" /> {t('shared.back')}
      </a>
    </nav>
  )
}

const Ends = ({ phone }: { phone: string }) => {
  const { t } = useWords()
  return (
    <div class="after">
      <Button kind="primary">{t('complaint.continue')}</Button>
      <p>
        <Button kind="plain" name="press" value="save">
          {t('complaint.save')}
        </Button>
      </p>
      <p class="muted">
        {t('complaint.questions')} <Phone number={phone} />
      </p>
    </div>
  )
}
