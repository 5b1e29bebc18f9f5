import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { postPatiently } from '../../../scripts/replay/calls.ts'

let server: Server
afterEach(() => new Promise((done) => server.close(done)))

async function answering(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('a post that meets a busy office', () => {
  it('is sent again, the same, until it counts', async () => {
    const seen: string[] = []
    const url = await answering(async (request, response) => {
      seen.push(await text(request))
      const status = [503, 429, 201][seen.length - 1] ?? 500
      response.writeHead(status, { 'Retry-After': '0' }).end(JSON.stringify({ tries: seen.length }))
    })
    expect(await postPatiently(url, { a: 1 })).toEqual({ status: 201, body: { tries: 3 } })
    expect(seen).toEqual(['{"a":1}', '{"a":1}', '{"a":1}'])
  })

  it('is sent again when the line broke', async () => {
    let tries = 0
    const url = await answering((request, response) => {
      tries++
      if (tries === 1) request.socket.destroy()
      else response.end('{}')
    })
    expect(await postPatiently(url, {})).toEqual({ status: 200, body: {} })
  })

  it('is not sent again when it was refused, whatever the words', async () => {
    let tries = 0
    const url = await answering((_request, response) => {
      tries++
      response.writeHead(422).end('no JSON')
    })
    expect(await postPatiently(url, {})).toEqual({ status: 422, body: null })
    expect(tries).toBe(1)
  })

  it('says at last that there was no answer', async () => {
    const url = await answering((_request, response) => void response.writeHead(503, { 'Retry-After': '0' }).end())
    expect(await postPatiently(url, {})).toEqual({ noAnswer: '503' })
  })
})
