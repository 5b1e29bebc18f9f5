import { Fragment } from 'preact'
import type { QuestionField } from '../../../domain/complaint/question.ts'
import type { VisibleScreen } from '../../../domain/complaint/visible.ts'
import type { KeptCall } from '../../../store/calls/kept-calls.ts'
import { Button } from '../../web/components/buttons.tsx'
import { ErrorSummary, type ShownProblem } from '../../web/components/error-summary.tsx'
import { Note } from '../../web/components/note.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { PeopleRows } from '../../web/questions/people-rows.tsx'
import { QuestionControl } from '../../web/questions/question-fields.tsx'
import { questionHint, questionOf } from '../../web/questions/question-text.ts'
import type { ScreenProblem } from '../../web/questions/screen-problems.ts'
import type { Typed } from '../../web/questions/typed.ts'
import { useWords } from '../../web/words.ts'
import { callScreens } from './typed-call.ts'
import { UnfinishedCalls } from './unfinished-calls.tsx'

type CallPageProps = {
  token: string
  call: string
  /** When the call began, as the office writes it. */
  started: string
  /** The same, as a time of day. */
  began: string
  /** When it was last saved by a press (time of day), null if it was not. */
  saved: string | null
  /** Other calls of the same person that were begun and not sent. */
  unfinished: readonly KeptCall[]
  zone: string
  typed: Typed
  problems: readonly ScreenProblem[]
  shown: readonly ShownProblem[]
}

/** A call on one page: every question in the order of the web, to be answered in any. */
export const CallPage = ({ token, call, started, began, saved, unfinished, zone, typed, problems, shown }: CallPageProps) => (
  <div class="narrow flow">
    <ErrorSummary problems={shown} />
    <h1>New call</h1>
    <p class="muted">Call began {started}. That counts as received, however late it is sent.</p>
    <UnfinishedCalls calls={unfinished} token={token} zone={zone} />
    <Note title="First">
      <p>Ask for a number to call back if the line drops. In danger now: 911. Do not ask about immigration status.</p>
    </Note>
    <PostForm action="/calls/new" token={token} hidden={{ call }} warn saves={{ to: '/calls/save', says: savedNote }}>
      <EnterSends />
      <SavedNote saved={saved} began={began} />
      {callScreens.map((screen, i) => (
        <Fragment key={screen.slug}>
          <Screen screen={screen} typed={typed} problems={problems} />
          {screen.part !== callScreens[i + 1]?.part && <SavePart />}
        </Fragment>
      ))}
      <Note title="Before you send">
        <p>Read back the main points. Ask aloud: "Is this true as far as you know, and may we take it in?"</p>
      </Note>
      <p>
        <Button kind="primary">Send the complaint</Button>
      </p>
    </PostForm>
  </div>
)

const savedNote = 'saved'

/** Says when the call was last saved; the script says it anew every time it saves. Without script the buttons save. */
const SavedNote = ({ saved, began }: { saved: string | null; began: string }) => (
  <p class="saved muted" role="status" id={savedNote} data-saved="Saved" data-unsaved="Not saved since" data-last={saved ?? began}>
    {saved ? `Saved ${saved}` : 'Not saved yet'}
  </p>
)

/** Not a submit by Enter, and not the way on: whoever has no script keeps a part before the next. */
const SavePart = () => (
  <p>
    <Button name="press" value="save">
      Save
    </Button>
  </p>
)

/** Enter in a field presses the first button of its form; without this it would add a person to a list. */
const EnterSends = () => <button type="submit" class="hidden" tabIndex={-1} aria-hidden="true" />

type ScreenProps = { screen: VisibleScreen; typed: Typed; problems: readonly ScreenProblem[] }

const Screen = ({ screen, typed, problems }: ScreenProps) => {
  const words = useWords()
  const { slug } = screen
  const fields: readonly QuestionField[] = screen.fields
  const hint = questionHint(words, slug)
  const [only] = fields
  // A screen's only field is named by the question; a heading would say it twice.
  if (only && fields.length === 1 && only.kind !== 'people')
    return <QuestionControl slug={slug} field={only} typed={typed} problems={problems} hint={hint} />
  return (
    <section aria-labelledby={slug} class="flow">
      <h2 id={slug}>{questionOf(words, slug)}</h2>
      {hint && <p class="muted">{hint}</p>}
      {fields.map((field) =>
        field.kind === 'people' ? (
          <PeopleRows key={field.name} slug={slug} field={field} typed={typed} problems={problems} />
        ) : (
          <QuestionControl key={field.name} slug={slug} field={field} typed={typed} problems={problems} />
        ),
      )}
    </section>
  )
}
