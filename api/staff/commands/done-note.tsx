import { Note } from '../../web/components/note.tsx'
import { commandWords } from '../words/command-words.ts'
import type { Done } from './done.ts'

/** The result of what was just done, above the page it led to. */
export const DoneNote = ({ done: { command, state } }: { done: Done }) =>
  state === 'done' ? (
    <Note kind="done" status>
      <p>{commandWords[command].done}</p>
    </Note>
  ) : (
    <Note kind="wait" status title="Saved, not decided yet">
      <p>
        {commandWords[command].title}: it is saved and will be decided as soon as the case is worked on. Do not send it again; look at this
        page later.
      </p>
    </Note>
  )
