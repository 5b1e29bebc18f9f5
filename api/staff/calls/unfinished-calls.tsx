import type { KeptCall } from '../../../store/calls/kept-calls.ts'
import { Button, ButtonLink, Buttons } from '../../web/components/buttons.tsx'
import { Note } from '../../web/components/note.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { timeText } from '../words/dates.ts'

type UnfinishedProps = { calls: readonly KeptCall[]; token: string; zone: string }

/** Calls whose line dropped, or whose page was closed: nothing of their words, only when they were. */
export const UnfinishedCalls = ({ calls, token, zone }: UnfinishedProps) =>
  calls.length === 0 ? null : (
    <Note kind="wait" title="Calls you did not send">
      <ul class="list">
        {calls.map(({ _id, startedAt, savedAt }) => (
          <li key={_id} class="between">
            <span>
              Began {timeText(startedAt, zone)}, saved {timeText(savedAt, zone)}
            </span>
            <PostForm action={`/calls/${_id}`} token={token}>
              <Buttons>
                <ButtonLink href={`/calls/${_id}`}>
                  Go on <span class="hidden">with the call of {timeText(startedAt, zone)}</span>
                </ButtonLink>
                <Button kind="plain">
                  Put away <span class="hidden">the call of {timeText(startedAt, zone)}</span>
                </Button>
              </Buttons>
            </PostForm>
          </li>
        ))}
      </ul>
      <p class="small muted">Each ends by itself 12 hours after it began.</p>
    </Note>
  )
