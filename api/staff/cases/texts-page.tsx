import { instantText } from '../words/dates.ts'
import type { OpenedCase } from './opened-case.ts'
import type { OpenedText } from './opened-texts.ts'

type TextsProps = { opened: OpenedCase; title: string; texts: readonly OpenedText[]; none: string }

/** Texts of the file, one below the other. */
export const TextsPage = ({ opened: { nameOf, calendar }, title, texts, none }: TextsProps) => (
  <section class="narrow">
    <h2>{title}</h2>
    {texts.length === 0 && <p>{none}</p>}
    {texts.map((text, index) => (
      <article class="letter" key={index}>
        <h3>{text.title}</h3>
        <p class="small muted">
          {nameOf(text.by)}, <time dateTime={text.at}>{instantText(text.at, calendar.zone)}</time>
        </p>
        <p class="lines">{text.text}</p>
      </article>
    ))}
  </section>
)
