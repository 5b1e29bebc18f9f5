/** JSON with the members of every object in one order, so that equal values give equal texts whoever wrote them. For JSON values only. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) => (isObject(member) ? ordered(member) : member))

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

const ordered = (object: object): object => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
