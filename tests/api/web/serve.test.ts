import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readForm } from '../../../api/web/body.ts'
import { createWebServer } from '../../../api/web/serve.ts'

const app = express()
  .get('/', (_request, response) => void response.send('hello'))
  .post('/form', ...readForm, (_request, response) => void response.send('read'))
const server = createWebServer(app, { headersMs: 300, requestMs: 600, lookEveryMs: 50 })
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
afterAll(() => void server.close())

const port = () => (server.address() as AddressInfo).port

/** Writes a piece every 50 ms for as long as the connection stands; gives what came back and how long it stood. */
function dripping(pieces: Iterable<string>): Promise<{ answer: string; ms: number }> {
  return new Promise((resolve) => {
    const startedAt = performance.now()
    const next = pieces[Symbol.iterator]()
    let answer = ''
    const socket = connect(port(), '127.0.0.1')
    const drip = setInterval(() => {
      const { done, value } = next.next()
      if (!done && socket.writable) socket.write(value)
    }, 50)
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(drip)
      resolve({ answer, ms: performance.now() - startedAt })
    })
  })
}

function* endless(first: string, more: string): Generator<string> {
  yield first
  for (;;) yield more
}

describe('a server that waits for nobody for ever', () => {
  it('ends a request whose head never ends, and answers others meanwhile', async () => {
    const loris = Promise.all(Array.from({ length: 50 }, () => dripping(endless('GET / HTTP/1.1\r\nHost: x\r\n', 'X-a: b\r\n'))))
    expect(await (await fetch(`http://127.0.0.1:${port()}/`)).text()).toBe('hello')
    for (const { answer, ms } of await loris) {
      expect(answer).toContain('408')
      expect(ms).toBeLessThan(5_000)
    }
  })

  it('ends a request whose body never ends', async () => {
    const head = 'POST /form HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9999\r\n\r\n'
    const { answer, ms } = await dripping(endless(head, 'a'))
    expect(answer).toContain('408')
    expect(ms).toBeLessThan(5_000)
  })

  it('ends a connection on which nothing is said', async () => {
    expect((await dripping([])).ms).toBeLessThan(5_000)
  })

  it.each([
    ['a head of 20 KB', `GET / HTTP/1.1\r\nHost: x\r\nX-a: ${'b'.repeat(20_000)}\r\n\r\n`, '431'],
    ['no HTTP', 'hello?\r\n\r\n', '400'],
    ['two lengths', 'POST /form HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', '400'],
    ['a length and chunks', 'POST /form HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', '400'],
  ])('refuses %s', async (_, sent, status) => {
    expect((await dripping([sent])).answer).toContain(`HTTP/1.1 ${status}`)
  })
})
