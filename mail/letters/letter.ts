/** What a mail says. The subject is one line. */
export type Letter = { subject: string; text: string }

/** The languages letters were translated into; English is the source and needs no review. */
const translated = ['es'] as const
type Translated = (typeof translated)[number]

/** A letter in one language, written from what it is about. */
type Writing<About> = (about: About) => Letter

/** A translation, and the day on which a person who speaks the language read and approved it; null as long as nobody did. */
type Translation<About> = { reviewedOn: string | null; write: Writing<About> }

/** One letter in every language. */
export type Letters<About> = { en: Writing<About> } & { [L in Translated]: Translation<About> }

/**
 * A letter in the reader's language; in English too where nobody has approved the translation, so that a slip in it misleads nobody.
 * A language we have no letters in is answered in English.
 */
export function written<About>(letters: Letters<About>, language: string, about: About): Letter {
  const english = letters.en(about)
  const translation = translated.find((known) => known === language)
  if (!translation) return english
  const { reviewedOn, write } = letters[translation]
  const own = write(about)
  if (reviewedOn) return own
  return { subject: `${own.subject} / ${english.subject}`, text: `${own.text}\n\n* * *\n\n${english.text}` }
}
