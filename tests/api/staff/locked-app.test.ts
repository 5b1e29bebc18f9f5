import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { createLockedApp, openedLater } from '../../../api/staff/locked-app.tsx'
import { keysReady } from '../../../keys/ready.ts'
import { makeRing, type Ring } from '../../../keys/ring.ts'

/** The staff app of a process that starts locked; `unlock` is what the door does. */
async function lockedOffice() {
  await keysReady
  const held: { ring: Ring | null; open(ring: Ring): void } = { ring: null, open() {} }
  const opened = new Promise<Ring>((resolve) => {
    held.open = resolve
  })
  const whole = () => express().use((_request, response) => void response.send('the work'))
  const locked = () => createLockedApp({ demo: false, secure: false })
  const server = createServer(openedLater({ ring: () => held.ring, opened }, whole, locked, () => {}))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, unlock: () => held.open(makeRing()) }
}

test('in a locked office every page says so, what runs meanwhile, and what to do', async () => {
  const { url } = await lockedOffice()
  for (const path of ['/', '/sign-in', '/cases/1']) {
    const answer = await fetch(url + path)
    const text = await answer.text()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
    for (const words of ['The office is locked', 'complaints are taken in, deadlines run', 'npm run unlock']) expect(text).toContain(words)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  }
})

test('a form sent to a locked office is not half done: it says that nothing was saved', async () => {
  const { url } = await lockedOffice()
  const answer = await fetch(`${url}/cases/1/assign-investigator`, { method: 'POST', body: new URLSearchParams({ a: 'b' }) })
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('it was not saved')])
})

test('programs read it as a problem', async () => {
  const { url } = await lockedOffice()
  const answer = await fetch(`${url}/api/v1/cases/1/commands`, { method: 'POST' })
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(await answer.json()).toMatchObject({ status: 503, type: '/problems/locked' })
})

test('it runs and is ready, and turns into the whole app the moment it is unlocked', async () => {
  const { url, unlock } = await lockedOffice()
  for (const path of ['/healthz', '/readyz']) expect((await fetch(url + path)).status).toBe(200)
  unlock()
  await expect.poll(async () => (await fetch(`${url}/`)).text()).toBe('the work')
})
