import express, { type RequestHandler } from 'express'
import { AnswerError } from './errors.ts'

/** The longest story is 10,000 characters, up to 9 bytes each once a browser has written them into a form. */
const formLimit = '256kb'
const formFields = 600
const jsonLimit = '256kb'
const jsonDepth = 8
const jsonValues = 2_000

/** Reads a form: plain names and texts only, `a[b]=c` is a field of that very name. Compressed bodies are refused, they hide their size. */
export const readForm: readonly RequestHandler[] = [
  only('application/x-www-form-urlencoded'),
  express.urlencoded({ extended: false, limit: formLimit, parameterLimit: formFields, inflate: false }),
]

/** Reads JSON of bounded size, depth and number of values, without the names that mean something to our own tools. */
export const readJson: readonly RequestHandler[] = [
  only('application/json'),
  express.json({ limit: jsonLimit, strict: true, inflate: false }),
  (request, _response, next) => {
    checkJson(request.body)
    next()
  },
]

function only(type: string): RequestHandler {
  return (request, _response, next) => {
    // An empty body has no type to be wrong; what is missing in it is named by whoever reads it.
    if (request.is(type) === false) throw new AnswerError('wrongType')
    next()
  }
}

function checkJson(body: unknown): void {
  const waiting: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }]
  let seen = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    seen += 1
    if (next.depth > jsonDepth || seen > jsonValues) throw new AnswerError('tooLarge')
    if (typeof next.value !== 'object' || next.value === null) continue
    for (const [name, value] of Object.entries(next.value)) {
      if (/^\$|\.|^(__proto__|constructor|prototype)$/.test(name)) throw new AnswerError('badRequest')
      waiting.push({ value, depth: next.depth + 1 })
    }
  }
}
