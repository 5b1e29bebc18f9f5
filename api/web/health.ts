import type { RequestHandler } from 'express'

/** The process runs. */
export const healthy: RequestHandler = (_request, response) => {
  response.json({ ok: true })
}

/** The process can do its work: whatever it needs answers. */
export const ready =
  (isReady: () => Promise<boolean>): RequestHandler =>
  async (_request, response) => {
    const ok = await isReady()
    response.status(ok ? 200 : 503).json({ ok })
  }
