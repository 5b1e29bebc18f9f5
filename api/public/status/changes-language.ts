import type { Request, Response } from 'express'
import { type Form, textOf } from '../../web/form.ts'
import { speakNow } from '../../web/language.ts'
import type { Tools } from '../tools.ts'

/** Whether a form was sent only to change the language: then its page comes again at once in that language, with what was typed. */
export function changesLanguage(tools: Tools, request: Request, response: Response, form: Form): boolean {
  if (!form.has('lang')) return false
  speakNow(request, response, tools.manner, textOf(form, 'lang'))
  return true
}
