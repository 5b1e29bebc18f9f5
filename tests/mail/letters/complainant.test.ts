import { describe, expect, it } from 'vitest'
import { noticeKinds, noticesToComplainant } from '../../../domain/case/notices.ts'
import { neutralWords } from '../../../domain/complaint/neutral-words.ts'
import { mailWords } from '../../../domain/complaint/questions/contact.ts'
import { isToComplainant, letterToComplainant } from '../../../mail/letters/index.ts'

const languages = ['en', 'es', 'ar', '']
const letters = languages.flatMap((language) => mailWords.map((words) => ({ language, words, ...letterToComplainant(language, words) })))

/** Words by which somebody who reads over a shoulder would know what it is about. */
const telling = [
  /https?:|www\.|\.(gov|org|com|us)\b|@/i,
  /\b[A-Z]-?[0-9A-Z]{4}-?[0-9A-Z]{3}\b|\d/,
  /redress|office|oversight|agency|government|state|oficina|agencia|gobierno/i,
  /complain|allegation|officer|police|\bICE\b|investigat|legal|case|queja|denuncia|policía|oficial|caso|abogad/i,
  /code|receipt|reference|password|sign in|código|clave|recibo|referencia|contraseña/i,
  /outcome|decision|decided|closed|acknowledg|message|resultado|decidi|cerrad|mensaje/i,
]

describe('a letter to a complainant', () => {
  it('exists in the words they chose, in every language we write', () => {
    expect(new Set(letters.map((letter) => letter.subject)).size).toBe(2 * mailWords.length)
    for (const { words, text, subject } of letters) {
      expect(subject).toContain(neutralWords.en[words])
      expect(text).toContain(neutralWords.en[words])
    }
  })

  it('tells nobody what it is about', () => {
    for (const { subject, text } of letters) for (const word of telling) expect(`${subject}\n${text}`).not.toMatch(word)
  })

  it('comes in Spanish first, and in English too as long as nobody has approved the Spanish', () => {
    const { subject, text } = letterToComplainant('es', 'news')
    expect(subject).toBe('Hay noticias para usted. / There is news for you.')
    expect(text.indexOf('Hay noticias')).toBeLessThan(text.indexOf('There is news'))
  })

  it('comes in English alone to somebody who reads English', () => {
    expect(letterToComplainant('en', 'news').subject).toBe('There is news for you.')
    expect(letterToComplainant('en', 'news').text).not.toContain('noticias')
  })

  it('is the same for every kind of notice: the kind is not even asked', () => {
    expect(noticeKinds.filter(isToComplainant)).toEqual([...noticesToComplainant])
    expect(letterToComplainant).toHaveLength(2)
  })
})
