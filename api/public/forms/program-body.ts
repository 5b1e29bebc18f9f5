import type { z } from 'zod'
import type { Answers, Complaint } from '../../../domain/complaint/complaint.ts'
import { type Problem, type ProblemCode, problemCodes } from '../../../domain/complaint/field-problems.ts'
import { complaintOf } from '../../../domain/complaint/problems.ts'
import type { QuestionField } from '../../../domain/complaint/question.ts'
import { screens } from '../../../domain/complaint/questions.ts'
import { cleanText } from '../../web/form.ts'
import type { Language } from '../../web/languages.ts'
import type { FieldProblem } from '../../web/problems.ts'
import { problemText } from '../../web/questions/question-text.ts'
import { complaintBody } from '../../web/schemas/complaint.ts'
import type { Words } from '../../web/words.ts'

export type ProgramComplaint = { answers: Complaint; language: Language }

/** A complaint a program sent, or every problem at once: those of form, and those of the questions for whatever has form. */
export function readProgramBody(body: unknown, todayOn: string, words: Words): ProgramComplaint | { problems: readonly FieldProblem[] } {
  const parsed = complaintBody.safeParse(body)
  const formal = parsed.success ? [] : parsed.error.issues.flatMap(problemsOfIssue)
  const given = tidied(parsed.success ? parsed.data.answers : answersOfForm(body, formal))
  const filed = complaintOf(given as Answers, todayOn)
  const spoken = new Set(formal.map(({ field }) => field.split('.').slice(0, 2).join('.')))
  const asked = 'problems' in filed ? filed.problems.map((one) => ({ ...one, field: `answers.${one.field}` })) : []
  const problems = [...formal, ...asked.filter(({ field }) => !spoken.has(field.split('.').slice(0, 2).join('.')))]
  if (problems.length > 0) return { problems: problems.map((problem) => ({ ...problem, text: textOfProblem(words, problem) })) }
  if ('problems' in filed || !parsed.success) throw new Error('a body without a problem is a complaint')
  return { answers: filed.complaint, language: parsed.data.language as Language }
}

function problemsOfIssue(issue: z.core.$ZodIssue): Problem[] {
  const at = (...more: PropertyKey[]) => [...issue.path, ...more].map(String).join('.') || 'answers'
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ field: at(key), code: 'unknown' }))
  if (issue.code === 'too_big')
    return [{ field: at(), code: issue.origin === 'string' ? 'tooLong' : 'tooMany', max: Number(issue.maximum) }]
  return [{ field: at(), code: issue.code === 'invalid_value' ? 'notAnOption' : 'wrongType' }]
}

/** Text as the form would give it; what is empty was not answered. */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value).trim()
  if (Array.isArray(value)) return value.map(tidied).filter(isSaid)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, one]) => [name, tidied(one)] as const)
      .filter(([, one]) => isSaid(one)),
  )
}

const isSaid = (value: unknown): boolean => (typeof value !== 'object' ? value !== '' : value !== null && Object.keys(value).length > 0)

/** The answers that have form, so that what the questions say of them can be told in the same answer. */
function answersOfForm(body: unknown, formal: readonly Problem[]): Record<string, unknown> {
  const answers = typeof body === 'object' && body !== null && 'answers' in body ? body.answers : null
  if (typeof answers !== 'object' || answers === null) return {}
  const wrong = new Set(formal.map(({ field }) => field.split('.')[1]))
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !wrong.has(name)))
}

function textOfProblem(words: Words, problem: Problem): string {
  const [, name] = problem.field.split('.')
  const screen = screens.find(({ fields }) => fields.some((field) => field.name === name))
  const field = (screen?.fields as readonly QuestionField[] | undefined)?.find((one) => one.name === name)
  if (screen && field) return problemText(words, { slug: screen.slug, field }, problem)
  return words.t(`problems.${codeOf(problem)}`, { field: problem.field, max: problem.max ?? 0 })
}

const codeOf = ({ code }: Problem): ProblemCode => problemCodes.find((one) => one === code) ?? 'wrongType'
