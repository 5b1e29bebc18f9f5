import { useWords } from '../words.ts'
import { idOf } from './field.tsx'

/** A problem to mend: the name of its control (`happenedOn.month`) and a sentence. `href` leads to where it is mended, when that is another page. */
export type ShownProblem = { name: string; text: string; href?: string }

/** Every problem of a form, first in `main`, focused, each a link to its field. */
export const ErrorSummary = ({ problems }: { problems: readonly ShownProblem[] }) => {
  const { t } = useWords()
  if (problems.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links is no set of fields
    <div class="note unsafe" role="group" aria-labelledby="problems" tabIndex={-1} autofocus>
      <h2 id="problems">{t('shared.problems', { count: problems.length })}</h2>
      <ul class="list">
        {problems.map(({ name, text, href }) => (
          <li key={name}>
            <a class="link error-link" href={href ?? `#${idOf(name)}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <p>{t('shared.kept')}</p>
    </div>
  )
}
