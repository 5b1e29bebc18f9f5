import type { OpenedCase } from '../cases/opened-case.ts'
import { commandGroups, groupNames, groupOf } from '../words/command-groups.ts'
import { commandWords, type StaffCommand } from '../words/command-words.ts'
import { offered } from './offered.ts'

/**
 * What else can be done on the case, by what it is about, and what cannot be done now, each with its reason. The expected command
 * stands in the head.
 */
export const Commands = ({ opened }: { opened: OpenedCase }) => {
  const { more, notNow } = offered(opened)
  return (
    <section class="commands">
      {more.length > 0 && <More id={opened.id} commands={more} />}
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

type ListProps = { id: string; commands: readonly StaffCommand[] }

/** Everyday work lies open; each other group opens with one press, so that a long list is found by what one is about to do. */
const More = ({ id, commands }: ListProps) => (
  <>
    <h2>More</h2>
    {commandGroups
      .map((group) => ({ group, its: commands.filter((command) => groupOf[command] === group) }))
      .filter(({ its }) => its.length > 0)
      .map(({ group, its }) =>
        group === 'daily' ? (
          <Links key={group} id={id} commands={its} />
        ) : (
          <details key={group}>
            <summary>
              {groupNames[group]} ({its.length})
            </summary>
            <Links id={id} commands={its} />
          </details>
        ),
      )}
  </>
)

const Links = ({ id, commands }: ListProps) => (
  <ul class="list">
    {commands.map((command) => (
      <li key={command}>
        <a class="link" href={`/cases/${id}/${command}`}>
          {commandWords[command].button}
        </a>
      </li>
    ))}
  </ul>
)
