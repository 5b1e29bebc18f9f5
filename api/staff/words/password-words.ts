import { fewestCharacters, type PasswordProblem } from '../../../domain/accounts/password-problem.ts'

export const passwordSentences: Readonly<Record<PasswordProblem, string>> = {
  'too-short': `Use ${fewestCharacters} characters or more. Four words that do not belong together are easy to keep in mind.`,
  'too-long': 'Use 200 characters at most.',
  common: 'This is one of the passwords that are tried first. Choose words that are your own.',
  'one-of-yours': 'This is made of your name, your address or common words. Somebody who knows you would try it.',
}
