import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonPieces, keyRuns } from '../../../domain/accounts/common-pieces.ts'
import { passwordProblem } from '../../../domain/accounts/password-problem.ts'

const known = ['Tova Example', 'tova.example@office.test', 'Denver office']
const piece = fc.constantFrom(...commonPieces, ...keyRuns)
const decoration = fc.constantFrom('', '1', '123', '2026', '!', '!!', '1234567890', '@2026')

describe('a password', () => {
  it('is long enough to stand, whatever it is made of', () => {
    expect(passwordProblem('zq7!mvkw0xp', known)).toBe('too-short')
    expect(passwordProblem('x'.repeat(201), known)).toBe('too-long')
  })

  it.each(['a long enough password', 'correct horse battery staple', 'kX9#vq2!Lw7p', '3f2a1-9bc04-77d1e-ab903', 'мой длинный пароль'])(
    'is taken when it is somebody’s own: %s',
    (password) => expect(passwordProblem(password, known)).toBeNull(),
  )

  it.each([
    'password1234',
    'P@ssw0rd2024!!',
    'iloveyouforever1',
    'qwertyuiop123',
    'aaaaaaaaaaaa',
    '123456789012',
    'Winter2026Winter!',
    'Redress-Denver-2026',
    'passwordpasswordpassword',
  ])('is refused when it is tried first: %s', (password) => expect(passwordProblem(password, known)).toBe('common'))

  it('is refused when it is made of what is known of its owner', () => {
    expect(passwordProblem('Tova-Example-2026!', known)).toBe('one-of-yours')
    expect(passwordProblem('Tova-Example-2026!', [])).toBeNull()
  })

  it('is refused whatever common words are put together, in whatever case, with whatever figures at the end', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 5 }), fc.boolean(), decoration, (pieces, loud, end) => {
        const typed = pieces.map((one) => (loud ? one.toUpperCase() : one)).join(' ') + end
        return [...typed].length < 12 || passwordProblem(typed, []) === 'common'
      }),
    )
  })
})
