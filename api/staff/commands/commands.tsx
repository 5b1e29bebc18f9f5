import type { OpenedCase } from '../cases/opened-case.ts'
import { commandWords } from '../words/command-words.ts'
import { offered } from './offered.ts'

/** What else can be done on the case, and what cannot be done now, each with its reason. The expected command stands in the head. */
export const Commands = ({ opened }: { opened: OpenedCase }) => {
  const { more, notNow } = offered(opened)
  return (
    <section class="commands">
      {more.length > 0 && (
        <>
          <h2>More</h2>
          <ul class="list">
            {more.map((command) => (
              <li key={command}>
                <a class="link" href={`/cases/${opened.id}/${command}`}>
                  {commandWords[command].button}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {notNow.length > 0 && (
        <details>
          <summary>Not now ({notNow.length})</summary>
          <ul class="list small muted">
            {notNow.map(({ command, why }) => (
              <li key={command}>
                {commandWords[command].button}: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
