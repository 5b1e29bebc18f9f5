import { type MailWords, neutralWords } from '../../domain/complaint/neutral-words.ts'
import type { Letters } from './letter.ts'

/**
 * The one letter a complainant ever gets, whether it is about the acknowledgement, a message or the outcome: three different ones would
 * tell whoever reads them which it is. No site, link, reference, name, or word of a code or a complaint.
 */
export const neutral: Letters<MailWords> = {
  en: (words) => ({
    subject: neutralWords.en[words],
    text: `${neutralWords.en[words]}\n\nPlease do not answer this mail. Nobody reads the answers.`,
  }),
  es: {
    reviewedOn: null,
    write: (words) => ({
      subject: neutralWords.es[words],
      text: `${neutralWords.es[words]}\n\nNo responda a este correo. Nadie lee las respuestas.`,
    }),
  },
}
