const nothing = { bsonType: 'null' }
const text = (maxLength: number) => ({ bsonType: 'string', maxLength })
const matching = (pattern: string) => ({ bsonType: 'string', pattern })
const orNothing = (rule: Record<string, unknown>) => ({ anyOf: [nothing, rule] })
const id = matching('^[\\w-]{8,128}$')

/** Longer than any complaint once sealed: the longest form is 256 KB. */
const longestSealed = 1_000_000

const fields = {
  _id: id,
  caseId: id,
  command: matching('^[a-z-]{1,40}$'),
  door: { enum: ['public'] },
  by: nothing,
  // To the minute: the exact instant of a person's document is sealed inside it.
  receivedAt: matching('^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:00[.]000Z$'),
  seenVersion: nothing,
  sealed: orNothing(text(longestSealed)),
  signature: orNothing(text(256)),
  input: nothing,
  digest: text(128),
  lookup: orNothing(text(128)),
  outcome: orNothing({ bsonType: 'object' }),
  trouble: orNothing({ bsonType: 'object' }),
  shape: { bsonType: 'number' },
}

/**
 * What MongoDB itself lets into the public inbox. The process that writes it stands open to everybody; should somebody take it over,
 * nothing of another form, and nothing as large as to choke the worker, gets in front of the office.
 */
export const publicInboxRule = {
  $jsonSchema: { bsonType: 'object', required: Object.keys(fields), additionalProperties: false, properties: fields },
}
