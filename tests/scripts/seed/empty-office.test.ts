import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { linkHash } from '../../../keys/one-time-link.ts'
import { seedEmptyOffice } from '../../../scripts/seed/empty-office.ts'
import { connectStore, type Store } from '../../../store/connect.ts'
import { linkHolder, takeLink } from '../../../store/users/one-time-links.ts'
import { makeDatabase } from '../../support/servers.ts'

let store: Store
beforeAll(async () => {
  store = await connectStore((await makeDatabase(inject('mongoUri'))).admin)
})
afterAll(() => store.connection.close())

const at = '2026-11-22T12:00:00.000Z'
const begin = () => seedEmptyOffice({ store, now: () => at, staffUrl: 'https://staff.test', email: 'Ada@office.test' })
const hashOf = (open = '') => linkHash(open.split('/').at(-1) ?? '')

it('The first administrator is given a link and no password; a lost link is replaced until somebody joined, and then never', async () => {
  const first = await begin()
  expect(first).toMatchObject({ role: 'administrator', email: 'Ada@office.test', until: '2026-11-25T12:00:00.000Z' })
  expect(Object.keys(first ?? {})).not.toContain('password')
  const second = await begin()
  expect(await linkHolder(store, hashOf(first?.open), at)).toBeNull()
  expect((await linkHolder(store, hashOf(second?.open), at))?.user).toMatchObject({ email: 'ada@office.test', roles: ['administrator'] })
  expect(await takeLink(store, hashOf(second?.open), at, { active: true })).toBe(true)
  expect(await begin()).toBeNull()
  expect(await store.users.countDocuments()).toBe(1)
})
