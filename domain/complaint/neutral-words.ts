import type { mailWords } from './questions/contact.ts'

export type MailWords = (typeof mailWords)[number]

/** For those who asked for mail and chose no words. */
export const usualWords: MailWords = 'news'

/**
 * All that mail to a complainant ever says: they choose one sentence, and whoever else reads it learns nothing from it. No word of a
 * complaint, an office or a code, nor of which news it is. The question shows these very sentences.
 */
export const neutralWords = {
  en: {
    news: 'There is news for you.',
    note: 'There is a note for you.',
    reply: 'There is a reply for you.',
  },
  es: {
    news: 'Hay noticias para usted.',
    note: 'Hay una nota para usted.',
    reply: 'Hay una respuesta para usted.',
  },
} as const satisfies Record<string, Record<MailWords, string>>
