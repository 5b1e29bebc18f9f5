/**
 * The only words that mail to a complainant ever says: they choose one, and whoever else reads it learns nothing. No word of a
 * complaint, an office, a code, or of which news it is.
 */
export const neutralSubjects = ['news', 'reminder', 'note', 'look'] as const
export type NeutralSubject = (typeof neutralSubjects)[number]

/** For those who asked for mail and chose no words. */
export const usualSubject: NeutralSubject = 'news'

export const isNeutralSubject = (code: unknown): code is NeutralSubject => (neutralSubjects as readonly unknown[]).includes(code)

/** The words themselves, as the question shows them and as the mail says them. */
export const neutralWords = {
  en: {
    news: 'There is news for you.',
    reminder: 'A reminder for you.',
    note: 'A note for you.',
    look: 'Please look when you have time.',
  },
  es: {
    news: 'Hay noticias para usted.',
    reminder: 'Un recordatorio para usted.',
    note: 'Una nota para usted.',
    look: 'Mire cuando tenga tiempo.',
  },
} as const satisfies Record<string, Record<NeutralSubject, string>>
