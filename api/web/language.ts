import type { Request, RequestHandler, Response } from 'express'
import { type CookieManner, cookieOf, setCookie } from './cookies.ts'
import { isLanguage, type Language, languageCodes } from './languages.ts'
import { type Words, wordsIn } from './words.ts'

/** The reader's language: their choice (a cookie), else the first one of the browser's that we have, else English. */
export function languageOf(request: Request): Language {
  const chosen = cookieOf(request, 'lang') ?? cookieOf(request, '__Host-lang')
  if (isLanguage(chosen)) return chosen
  const preferred = request.acceptsLanguages(...languageCodes)
  return isLanguage(preferred) ? preferred : 'en'
}

/** Words for the answer to this request. Made once, so that the page knows of every word that was used for it. */
export function wordsOf(request: Request): Words {
  const language = languageOf(request)
  const known = words.get(request)
  if (known?.language === language) return known
  const fresh = wordsIn(language)
  words.set(request, fresh)
  return fresh
}

const words = new WeakMap<Request, Words>()

/** `?lang=es` sets the choice and leads back to the same address without it, so that no kept or shared address carries a language. */
export function switchLanguage(manner: CookieManner): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' || request.query.lang === undefined) return next()
    rememberLanguage(response, manner, request.query.lang)
    response.redirect(303, withoutLanguage(request.originalUrl))
  }
}

/** Keeps the choice until the browser closes; a phone may be shared. Anything but one of our languages is passed over. */
export function rememberLanguage(response: Response, manner: CookieManner, choice: unknown): void {
  if (isLanguage(choice)) setCookie(response, manner, 'lang', choice)
}

/** Keeps the choice, and speaks it in the answer to this very request. */
export function speakNow(request: Request, response: Response, manner: CookieManner, choice: unknown): void {
  rememberLanguage(response, manner, choice)
  if (isLanguage(choice)) request.cookies.lang = choice
}

function withoutLanguage(address: string): string {
  const [path = '/', query = ''] = address.split('?')
  const rest = new URLSearchParams(query)
  rest.delete('lang')
  // Two leading slashes would name another host.
  const local = path.replace(/^[/\\]+/, '/')
  return rest.size ? `${local}?${rest}` : local
}
