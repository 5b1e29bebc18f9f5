import type { RequestHandler } from 'express'
import { z } from 'zod'
import { formatCode, normaliseCode } from '../../../domain/complaint/code.ts'
import { formatReference } from '../../../domain/complaint/reference.ts'
import { codeOf, inboxIdOf } from '../../../keys/program-door.ts'
import { receiptOf } from '../../../keys/receipt.ts'
import { insertDocument } from '../../../store/inbox/insert-document.ts'
import { openMailbox } from '../../../store/public/mailbox.ts'
import { digestSeenByPublic } from '../../../store/public/received.ts'
import type { ApiOperation } from '../../web/api-operation.ts'
import { AnswerError } from '../../web/errors.ts'
import { complaintDocument } from '../../web/filing.ts'
import { wordsOf } from '../../web/language.ts'
import { complaintBody, complaintExample } from '../../web/schemas/complaint.ts'
import { problemAnswer } from '../../web/schemas/problem.ts'
import { statusAnswer, statusBody, statusExample } from '../../web/schemas/status.ts'
import { readProgramBody } from '../forms/program-body.ts'
import { tokenOf } from '../guard.ts'
import type { Tools } from '../tools.ts'
import type { PublicRoute } from './caller.ts'

/** The programs' door: partner hotlines and clinics file complaints, and anyone with a code asks how theirs stands. */
export const programRoutes = (tools: Tools): readonly PublicRoute[] => [
  { method: 'post', path: '/api/v1/complaints', who: 'intakeToken', takes: 'json', handle: fileByProgram(tools), api: filing },
  { method: 'post', path: '/api/v1/status', who: 'anyone', takes: 'json', handle: tellStatus(tools), api: status },
]

/**
 * Files a complaint. Code and reference follow from the token and the key, so that a repeat gets the same answer although none is
 * kept; the same key with another body is refused.
 */
const fileByProgram =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const token = tokenOf(request)
    const words = wordsOf(request)
    const key = request.get('Idempotency-Key') ?? ''
    if (!/^[\x21-\x7e]{32,200}$/.test(key))
      throw new AnswerError('badRequest', { code: 'idempotency-key', text: words.t('errors.api.key') })
    const read = readProgramBody(request.body, tools.today(), words)
    if ('problems' in read) throw new AnswerError('problems', { problems: read.problems })
    const receipt = receiptOf(codeOf(tools.receiptSecret, token._id, key), tools.receiptSecret)
    const filing = { ...read, channel: 'partner', receivedAt: tools.now(), enteredBy: null, office: token.office } as const
    const document = complaintDocument(tools, receipt, inboxIdOf(token._id, key), filing)
    const inserted = await insertDocument(tools.store.publicInbox, document, digestSeenByPublic(tools.store))
    if (inserted === 'different') throw new AnswerError('problems', { code: 'different-body', text: words.t('errors.api.different') })
    response.status(201).json({ reference: formatReference(receipt.reference), code: formatCode(receipt.code) })
  }

/** What the status page shows. A wrong code and one that never was read alike. */
const tellStatus =
  (tools: Tools): RequestHandler =>
  async (request, response) => {
    const { t } = wordsOf(request)
    const parsed = statusBody.safeParse(request.body)
    if (!parsed.success)
      throw new AnswerError('problems', { problems: [{ field: 'code', code: 'wrongType', text: t('complaint.resume.none') }] })
    const code = normaliseCode(parsed.data.code)
    const mailbox = code && (await openMailbox(tools.store, receiptOf(code, tools.receiptSecret)))
    if (!mailbox) throw new AnswerError('notFound', { code: 'unknown-code', text: t('complaint.resume.wrong') })
    if ('receivedMinute' in mailbox) response.json({ state: 'received', receivedAt: mailbox.receivedMinute })
    else if ('replacedAt' in mailbox) response.json({ state: 'replaced', replacedAt: mailbox.replacedAt })
    else {
      const { caseId: _, ...view } = mailbox.view
      response.json({ state: 'open', ...view })
    }
  }

const filing: ApiOperation = {
  summary: 'File a complaint',
  description: 'For partner hotlines and clinics. The same checks and routing as the web form. A repeat of a key gets the same answer.',
  needsToken: true,
  headers: z.object({ 'Idempotency-Key': z.string().min(32).max(200).meta({ description: 'Random, a UUID or longer.' }) }),
  body: { schema: complaintBody, example: complaintExample },
  answers: {
    201: {
      description: 'Received. The code is the person’s only way back: give it to them and keep no copy.',
      schema: z.object({ reference: z.string(), code: z.string() }).meta({ id: 'Receipt' }),
      example: { reference: 'R-7Q4M-92K', code: '7KQM-3F9T-XW2H-8DRC' },
    },
    400: problemAnswer('No usable Idempotency-Key, or a body that is no JSON.'),
    401: problemAnswer('No token, or one that has ended.'),
    403: problemAnswer('A token for something else.'),
    422: problemAnswer('Every problem at once; or this key came before with another body.'),
    429: problemAnswer('Too many at once with this token. Retry-After says in how many seconds to send the same again.'),
    503: problemAnswer('Not received. Send the same again later.'),
  },
}

const status: ApiOperation = {
  summary: 'How a complaint stands',
  description: 'What the status page shows for a code.',
  body: { schema: statusBody, example: statusExample },
  answers: {
    200: { description: 'Where it stands.', schema: statusAnswer },
    404: problemAnswer('The code opens nothing.'),
    422: problemAnswer('No code.'),
  },
}
