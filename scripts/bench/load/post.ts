import { Agent, request } from 'node:http'

export type Posted = { url: string; headers: Record<string, string>; body: string }

/**
 * Posts over connections that stay open and answers the status. Throws if nothing answers. By hand: `fetch` takes a multiple of the
 * time of a core for each request, and that core is one of the two being measured.
 */
export function poster(): (posted: Posted) => Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  return ({ url, headers, body }) =>
    new Promise((done, failed) => {
      const asked = request(
        url,
        { agent, method: 'POST', headers: { ...headers, 'Content-Length': Buffer.byteLength(body) } },
        (answer) => {
          answer.resume().once('end', () => done(answer.statusCode ?? 0))
        },
      )
      asked.once('error', failed).end(body)
    })
}
