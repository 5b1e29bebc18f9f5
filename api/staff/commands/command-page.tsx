import type { Account } from '../../../domain/complaint/answer-classes.ts'
import { Button, ButtonLink, Buttons } from '../../web/components/buttons.tsx'
import { Code } from '../../web/components/code.tsx'
import { ErrorSummary } from '../../web/components/error-summary.tsx'
import { idOf } from '../../web/components/field.tsx'
import { Mark } from '../../web/components/mark.tsx'
import { Note } from '../../web/components/note.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { PasswordField } from '../../web/components/text-field.tsx'
import type { Form } from '../../web/form.ts'
import type { FieldProblem } from '../../web/problems.ts'
import type { OpenedCase } from '../cases/opened-case.ts'
import { StageTag } from '../cases/tags.tsx'
import { commandWords, type StaffCommand } from '../words/command-words.ts'
import { AccountBeside } from './account-beside.tsx'
import { CommandField } from './command-field.tsx'
import { ruleFor } from './offered.ts'
import type { EntryPicks } from './register-picks.ts'

export type CommandPageProps = {
  opened: OpenedCase
  command: StaffCommand
  token: string
  /** The id under which the command will be kept: a page that shows a refusal or a problem of an answered one carries a fresh one. */
  id: string
  /** The version of the case the person saw; today's when left out. */
  seen?: number
  form: Form
  follows: readonly string[]
  /** What the registers offer for its fields. */
  entries: EntryPicks
  problems?: readonly FieldProblem[]
  /** Why the last try was refused. What was typed stands below it. */
  refused?: readonly FieldProblem[] | undefined
  /** The complaint, for commands that are given by what it says. */
  account: Account | null
  /** The reviewer's key is closed: the passphrase is asked along with the text. */
  locked?: boolean
}

/** The page of one command, built from what the command says about itself. */
export const CommandPage = (props: CommandPageProps) => {
  const { opened, command, token, id, form, problems = [], refused = [], locked } = props
  const words = commandWords[command]
  const errorOf = (name: string) => [...problems, ...refused].find(({ field }) => field === name)?.text
  const main = (
    <div class="narrow flow">
      <ErrorSummary problems={problems.map(({ field, text }) => ({ name: field, text }))} />
      {refused.length > 0 && (
        <Note kind="unsafe" title="This was not done" status>
          <Reasons refused={refused} />
          <p>Your text is below. Read it, then save again.</p>
        </Note>
      )}
      <CaseLine opened={opened} />
      <h1>{words.title}</h1>
      <p class="muted">{words.hint}</p>
      <PostForm
        action={`/cases/${opened.id}/${command}`}
        token={token}
        hidden={{ form: id, seen: String(props.seen ?? opened.kase.version) }}
        warn
      >
        {Object.entries(ruleFor(command).fields).map(([name, field]) => (
          <CommandField
            key={name}
            opened={opened}
            command={command}
            name={name}
            field={field}
            form={form}
            entries={props.entries}
            error={errorOf(name)}
          />
        ))}
        {locked && (
          <PasswordField
            name="passphrase"
            label="Your passphrase"
            hint="Opens privileged texts for this visit."
            autocomplete="current-password"
            error={errorOf('passphrase')}
          />
        )}
        <WhatFollows follows={props.follows} />
        <Buttons>
          <Button kind="primary">{words.button}</Button>
          <ButtonLink href={`/cases/${opened.id}`}>Cancel</ButtonLink>
        </Buttons>
      </PostForm>
    </div>
  )
  if (!props.account) return main
  return (
    <div class="case">
      {main}
      <AccountBeside account={props.account} opened={opened} />
    </div>
  )
}

/** Every reason at once, each a link to the field it is about. */
const Reasons = ({ refused }: { refused: readonly FieldProblem[] }) => {
  const told = refused.map(({ field, text }) => (field ? <a href={`#${idOf(field)}`}>{text}</a> : text))
  if (told.length === 1) return <p>{told[0]}</p>
  return (
    <ul class="list">
      {refused.map(({ code }, i) => (
        <li key={`${code} ${i}`}>{told[i]}</li>
      ))}
    </ul>
  )
}

/** A command that cannot be given now, and why. */
export const NotNowPage = ({ opened, command, why }: { opened: OpenedCase; command: StaffCommand; why: string }) => (
  <div class="narrow flow">
    <CaseLine opened={opened} />
    <h1>{commandWords[command].title}: not now</h1>
    <p>{why}</p>
    <p>
      <ButtonLink href={`/cases/${opened.id}`}>Back to the case</ButtonLink>
    </p>
  </div>
)

const CaseLine = ({ opened }: { opened: OpenedCase }) => (
  <div class="title">
    <a class="link" href={`/cases/${opened.id}`}>
      <Mark name="back" /> <Code text={opened.document.reference} />
    </a>
    <StageTag stage={opened.document.stage} />
  </div>
)

const WhatFollows = ({ follows }: { follows: readonly string[] }) =>
  follows.length === 0 ? null : (
    <Note title="What will follow">
      <ul class="bullets">
        {follows.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Note>
  )
