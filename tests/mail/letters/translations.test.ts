import { describe, expect, it } from 'vitest'
import { type Letters, written } from '../../../mail/letters/letter.ts'

const letters = (reviewedOn: string | null): Letters<string> => ({
  en: (name) => ({ subject: `Hello ${name}`, text: `Good day, ${name}.` }),
  es: { reviewedOn, write: (name) => ({ subject: `Hola ${name}`, text: `Buen día, ${name}.` }) },
})

describe('a letter in another language', () => {
  it('comes with the English one until a person has approved it', () => {
    expect(written(letters(null), 'es', 'Sam')).toEqual({
      subject: 'Hola Sam / Hello Sam',
      text: 'Buen día, Sam.\n\n* * *\n\nGood day, Sam.',
    })
  })

  it('comes alone once a person has approved it', () => {
    expect(written(letters('2026-11-20'), 'es', 'Sam')).toEqual({ subject: 'Hola Sam', text: 'Buen día, Sam.' })
  })

  it.each(['fr', '', 'ES', '__proto__', 'en'])('is the English one for %j', (language) =>
    expect(written(letters(null), language, 'Sam').subject).toBe('Hello Sam'),
  )
})
