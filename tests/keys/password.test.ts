import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from '../../keys/password.ts'

const password = 'a fianc\u00e9 walks the d\u00f6g'
const hash = await hashPassword(password)

test('the right password signs in, a wrong one does not', async () => {
  expect(await verifyPassword(hash, password)).toBe(true)
  expect(await verifyPassword(hash, `${password} `)).toBe(false)
  expect(await verifyPassword(hash, '')).toBe(false)
})

test('a password is stored as Argon2id of at least 19 MiB and two passes, with a salt of its own', async () => {
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(hash).not.toContain(password)
  expect(await hashPassword(password)).not.toBe(hash)
})

test('accents typed in two ways are one password', async () => {
  expect(await verifyPassword(hash, password.normalize('NFD'))).toBe(true)
})

test('an account that does not exist has no password', async () => {
  expect(await verifyPassword(null, password)).toBe(false)
  expect(await verifyPassword(null, '')).toBe(false)
})

test('a crowd at the door is let in two at a time or told to come back, accounts that do not exist like all others', async () => {
  const answers = await Promise.allSettled(Array.from({ length: 70 }, (_, at) => verifyPassword(at % 2 ? null : hash, 'wrong')))
  const refused = answers.filter((answer) => answer.status === 'rejected')
  expect(refused).toHaveLength(70 - 2 - 64)
  for (const { reason } of refused) expect(reason).toMatchObject({ name: 'PasswordsBusy' })
  expect(await verifyPassword(hash, password)).toBe(true)
})
