import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainAddress } from '../../../domain/complaint/plain-address.ts'

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/)
const lastLabel = fc.stringMatching(/^[a-z][a-z0-9]{1,10}$/)
const domain = fc.tuple(fc.array(label, { minLength: 1, maxLength: 3 }), lastLabel).map(([labels, last]) => [...labels, last].join('.'))
const atom = fc.stringMatching(/^[A-Za-z0-9_+=][A-Za-z0-9_+='-]{0,12}$/)
const local = fc.array(atom, { minLength: 1, maxLength: 4 }).map((atoms) => atoms.join('.'))
const address = fc.tuple(local, domain).map(([left, right]) => `${left}@${right}`)

describe('one plain address', () => {
  it.each([
    ['sam.rivera@example.org', 'sam.rivera@example.org'],
    [' o’brien@example.org '.replace('’', "'"), "o'brien@example.org"],
    ['First.Last+tag@Mail.EXAMPLE.org', 'First.Last+tag@mail.example.org'],
    ['x@a-b.co', 'x@a-b.co'],
  ])('%s is read as %s', (typed, read) => expect(plainAddress(typed)).toBe(read))

  it.each([
    ['a name beside it', 'Sam <sam@example.org>'],
    ['brackets around it', '<sam@example.org>'],
    ['two addresses', 'sam@example.org,eve@example.net'],
    ['two addresses in another way', 'sam@example.org;eve@example.net'],
    ['two addresses with a space', 'sam@example.org eve@example.net'],
    ['a group', 'friends:sam@example.org;'],
    ['a comment', 'sam@example.org(eve@example.net)'],
    ['a comment in the middle', 'sam@(hi)example.org'],
    ['quotes', '"sam"@example.org'],
    ['an address inside quotes', '"eve@example.net "@example.org'],
    ['a route before it', '@relay.example:sam@example.org'],
    ['an old route', 'eve%example.net@example.org'],
    ['a path of machines', 'example.net!eve@example.org'],
    ['a command', '|sendmail@example.org'],
    ['an option', '-froot@example.org'],
    ['a second at sign', 'sam@example.org@example.net'],
    ['a line break and a header', 'sam@example.org\r\nBcc: eve@example.net'],
    ['a bare line break', 'sam@example.org\neve@example.net'],
    ['a null', 'sam@example.org\0.example.net'],
    ['a network address', 'sam@[127.0.0.1]'],
    ['a network address without brackets', 'sam@127.0.0.1'],
    ['a bare machine name', 'sam@localhost'],
    ['a full stop too many', 'sam..r@example.org'],
    ['a full stop at the end', 'sam@example.org.'],
    ['a full stop in front', '.sam@example.org'],
    ['look-alike letters', 'sаm@example.org'],
    ['a wide at sign', 'sam＠example.org'],
    ['empty', ''],
    ['without a domain', 'sam@'],
    ['without a name', '@example.org'],
    ['a name that is too long', `${'a'.repeat(65)}@example.org`],
    ['a domain that is too long', `sam@${'a.'.repeat(130)}org`],
    ['an encoded word', '=?utf-8?q?sam=40example.net?=@example.org '.replace('?q?', '?q?"')],
  ])('cannot have or be %s', (_, typed) => expect(plainAddress(typed)).toBeNull())

  it('comes out as it went in, whatever ordinary address it is', () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(plainAddress(given)).toBe(given)
      }),
    )
  })

  it('never comes out of a text with anything more in it', () => {
    const more = fc.constantFrom(
      ',',
      ';',
      ':',
      '<',
      '>',
      '(',
      ')',
      '"',
      '\\',
      '[',
      ']',
      '\r\n',
      '\n',
      '\t',
      ' ',
      '\0',
      '%',
      '!',
      '|',
      '@',
      '\u202e',
    )
    fc.assert(
      fc.property(address, more, fc.nat(), (given, odd, where) => {
        const at = 1 + (where % (given.length - 1))
        expect(plainAddress(given.slice(0, at) + odd + given.slice(at))).toBeNull()
      }),
    )
  })

  it('is one word with one at sign, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), address, fc.mixedCase(address)), (typed) => {
        const read = plainAddress(typed)
        if (read !== null) expect(read).toMatch(/^[^\s@<>()[\]\\,;:"]+@[a-z0-9.-]+$/)
      }),
      { numRuns: 2000 },
    )
  })
})
