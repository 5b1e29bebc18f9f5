import { aMoment } from './life.ts'

/** What is of one case alone and never the same in two: ids, codes, texts under its keys. */
const ownNames = ['id', 'alias', 'reference', 'lookup', 'verifyKey']

const sealed = /^(identity|file|legal|mailbox)[.]\d+[.]/
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.]\d{3}Z$/

/**
 * Where two states of a case differ, as paths with both values; none when they are the same. Texts count as the same under the same
 * key, instants when they lie within the moment the engine takes to decide.
 */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (isSame(one, other)) return []
  if (!isObject(one) || !isObject(other)) return [`${path}: ${JSON.stringify(one)}, not ${JSON.stringify(other)}`]
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => path !== '' || !ownNames.includes(name))
  return names.flatMap((name) => differences(one[name], other[name], path ? `${path}.${name}` : name))
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function isSame(one: unknown, other: unknown): boolean {
  if (one === other || (one ?? null) === (other ?? null)) return true
  if (typeof one !== 'string' || typeof other !== 'string') return false
  if (sealed.test(one) && sealed.test(other)) return one.split('.')[0] === other.split('.')[0]
  return instant.test(one) && instant.test(other) && Math.abs(Date.parse(one) - Date.parse(other)) <= aMoment
}
