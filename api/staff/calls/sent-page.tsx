import { formatCode } from '../../../domain/complaint/code.ts'
import { spellingWords } from '../../../domain/complaint/spelling.ts'
import { Button } from '../../web/components/buttons.tsx'
import { Code } from '../../web/components/code.tsx'
import { Note } from '../../web/components/note.tsx'
import { PostForm } from '../../web/components/post-form.tsx'

type SentProps = { token: string; code: string; reference: string; earlier: boolean }

/** Reference and code of a complaint taken on a call, with the words to read them out. */
export const SentPage = ({ token, code, reference, earlier }: SentProps) => (
  <div class="narrow flow">
    <h1>The complaint is received</h1>
    {earlier && (
      <Note kind="wait" status>
        <p>It was sent before, and the first version counts. Add what changed as a note once the case is open.</p>
      </Note>
    )}
    <p>Read both out, slowly, and ask the caller to read them back. The code is shown here only; nobody can look it up again.</p>
    <div class="receipt">
      <p>
        <span class="muted">Reference, safe to say aloud</span> <Code text={reference} />
      </p>
      <Spelled characters={reference.replace(/^R-|-/g, '')} />
    </div>
    <div class="receipt">
      <p>
        <span class="muted">Their code, for nobody else</span> <Code text={formatCode(code)} big />
      </p>
      {formatCode(code)
        .split('-')
        .map((group) => (
          <Spelled key={group} characters={group} />
        ))}
    </div>
    <PostForm action="/calls/sent" token={token}>
      <p>
        <Button kind="primary">The caller has the code</Button>
      </p>
    </PostForm>
  </div>
)

const Spelled = ({ characters }: { characters: string }) => <p>{spellingWords(characters).join(', ')}</p>
