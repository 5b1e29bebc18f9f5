import express from 'express'
import { describe, expect, it } from 'vitest'
import { openRoutes, type Route, refuseUndeclared, routesOf } from '../../../api/web/routes.ts'

const pass = { guard: () => (_request: unknown, _response: unknown, next: () => void) => next(), csrf: () => {} }
const hello: Route<'anyone'> = { method: 'get', path: '/hello', who: 'anyone', handle: (_request, response) => void response.send('hello') }

describe('the table of routes', () => {
  it('lists what was declared, with who may call it', () => {
    const app = express()
    openRoutes(app, [hello], pass)
    expect(routesOf(app)).toEqual([{ method: 'get', path: '/hello', who: 'anyone' }])
    expect(() => refuseUndeclared(app)).not.toThrow()
  })

  it('shows a route that somebody opened past it, and the app then refuses to start', () => {
    const app = express()
    openRoutes(app, [hello], pass)
    app.post('/secret', (_request, response) => void response.send('oops'))
    expect(routesOf(app).filter(({ who }) => who === undefined)).toEqual([{ method: 'post', path: '/secret', who: undefined }])
    expect(() => refuseUndeclared(app)).toThrow('post /secret')
  })

  it('shows routes of a router that was mounted past it', () => {
    const app = express()
    const router = express.Router()
    router.get('/inner', (_request, response) => void response.send('oops'))
    app.use('/outer', router)
    expect(() => refuseUndeclared(app)).toThrow('/inner')
  })
})
