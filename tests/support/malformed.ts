import type { DeclaredRoute } from '../../api/web/routes.ts'
import { complaintExample } from '../../api/web/schemas/complaint.ts'
import { screens } from '../../domain/complaint/questions.ts'
import type { Chance } from './seeded-chance.ts'

export type Malformed = { method: string; path: string; headers: Record<string, string>; body: string | Buffer | null }

const hostile: readonly unknown[] = [
  '',
  null,
  true,
  -1,
  1e308,
  [],
  {},
  [[[[[[[[[[[]]]]]]]]]]],
  { $ne: null },
  { $where: 'sleep(9999)' },
  { __proto__: { admin: true } },
  { constructor: { prototype: {} } },
  '__proto__',
  'constructor',
  'toString',
  '{{7*7}}<%= 7 %>#{7*7}',
  '<script>alert(1)</script>',
  "' OR 1=1; --",
  'a\r\nSet-Cookie: b=c\r\n\r\n',
  'a\u0000b\u202Ec\ud800',
  '../../../../etc/passwd',
  '2026-02-30',
  '9'.repeat(400),
  'é'.repeat(9_000),
  'x'.repeat(60_000),
]
const types = [
  'application/json',
  'application/x-www-form-urlencoded',
  'text/plain',
  'multipart/form-data',
  'application/json; charset=utf-7',
]
const names = [
  ...screens.flatMap((screen) => screen.fields.map(({ name }) => name as string)),
  ...['_token', 'code', 'held', 'press', 'lang', 'to', 'email', 'password', 'a[b]', 'story[$ne]', '__proto__', 'hasOwnProperty', ''],
]
const cookies = ['draft', 'visit', 'sent', 'saved', 'lang', 'browser', 'form', 'staff-session', '__proto__', 'constructor']
const headerNames = [
  'authorization',
  'idempotency-key',
  'accept-language',
  'accept',
  'x-forwarded-for',
  'origin',
  'sec-fetch-site',
  'range',
]
const segments = ['x', '%E0%A4', '%00', '..%2f..', '__proto__', 'now', 'story', '%F0%9F%92%A9', 'a'.repeat(3_000), '$ne', '0f3a']

/** One request no page of ours would send, to one of these routes or beside them: made of what the routes and validators know. */
export function malformed(routes: readonly DeclaredRoute[], { oneOf, upTo }: Chance): Malformed {
  const route = oneOf(routes)
  const value = () => textOf(oneOf(hostile))
  const method = upTo(10) === 0 ? oneOf(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'GET', 'POST']) : route.method.toUpperCase()
  const path = route.path.replaceAll(/[:*]\w+/g, () => oneOf(segments))
  const query = upTo(3) === 0 ? `?${oneOf(names)}=${encoded(value())}&lang=${encoded(value())}&a[$gt]=&a[b][c]=1` : ''
  const headers: Record<string, string> = { 'content-type': oneOf(types) }
  if (upTo(2) === 0) headers.cookie = Array.from({ length: 4 }, () => `${oneOf(cookies)}=${encoded(value()).slice(0, 800)}`).join('; ')
  for (let i = upTo(4); i > 0; i -= 1) headers[oneOf(headerNames)] = headerValue(value())
  if (method === 'GET' || method === 'HEAD') return { method, path: path + query, headers, body: null }
  return { method, path: path + query, headers, body: bodyFor(headers['content-type'] ?? '', { oneOf, upTo }) }
}

function bodyFor(type: string, { oneOf, upTo }: Chance): string | Buffer {
  const kind = upTo(8)
  if (kind === 0) return Buffer.from(Array.from({ length: 200 }, () => upTo(256)))
  if (kind === 1) return '['.repeat(5_000)
  if (type.startsWith('application/json')) {
    const text = JSON.stringify(changed(complaintExample, { oneOf, upTo }))
    return kind === 2 ? text.slice(0, upTo(text.length)) : text
  }
  return Array.from({ length: 1 + upTo(12) }, () => `${encoded(oneOf(names))}=${encoded(textOf(oneOf(hostile)))}`).join('&')
}

/** The example a validator names, with one value or more in it changed for a hostile one. */
function changed(value: unknown, dice: Chance): unknown {
  if (dice.upTo(6) === 0) return dice.oneOf(hostile)
  if (Array.isArray(value)) return value.map((one) => changed(one, dice))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [dice.upTo(30) ? name : '$ne', changed(one, dice)]))
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?'))
const headerValue = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 2_000)
