import type { Express, IRoute, RequestHandler } from 'express'
import type { ApiOperation } from './api-operation.ts'
import { readForm, readJson } from './body.ts'

/** One thing an app answers, with who may ask for it. `takes` says what a post carries; a form is checked for where it comes from. */
export type Route<Who> = {
  path: string
  who: Who
  handle: RequestHandler
  /** How the API's description shows it; pages have none. */
  api?: ApiOperation
} & ({ method: 'get' } | { method: 'post'; takes: 'form' | 'json' })

export type DeclaredRoute = { method: string; path: string; who: unknown }

/** What stands before every route of an app. */
export type Gate<Who> = {
  guard: (who: Who) => RequestHandler
  csrf: RequestHandler
  /** May hold a post a moment before it is read, and then lets it go on. */
  slow?: RequestHandler
  /** May ask a post to wait because many are here; it comes after the body was read, so that its page can give back what was typed. */
  wait?: RequestHandler
}

/** Opens routes, each behind its guard. The guard comes first: who may not ask gets no body read. */
export function openRoutes<Who>(app: Express, routes: readonly Route<Who>[], gate: Gate<Who>): void {
  for (const route of routes) {
    app[route.method](route.path, gate.guard(route.who), ...readersOf(route, gate), route.handle)
    const opened = app.router.stack.at(-1)?.route
    if (opened) declared.set(opened, route.who)
  }
}

const declared = new WeakMap<IRoute, unknown>()

function readersOf<Who>(route: Route<Who>, gate: Gate<Who>): readonly RequestHandler[] {
  if (route.method === 'get') return []
  const slow = gate.slow ? [gate.slow] : []
  const wait = gate.wait ? [gate.wait] : []
  return route.takes === 'json' ? [...slow, ...readJson, ...wait] : [...slow, ...readForm, gate.csrf, ...wait]
}

/** Every route an app answers, with `who: undefined` for one that was opened without being declared, also in a router below it. */
export const routesOf = (app: Express): DeclaredRoute[] => routesIn(app.router.stack)

type Layer = Express['router']['stack'][number]

function routesIn(stack: readonly Layer[]): DeclaredRoute[] {
  return stack.flatMap(({ route, handle }) => {
    if (route) return [{ method: route.stack[0]?.method ?? 'all', path: String(route.path), who: declared.get(route) }]
    return 'stack' in handle ? routesIn(handle.stack as readonly Layer[]) : []
  })
}

/** Refuses to go on with a route nobody declared. Called last when an app is made, so that such an app never starts. */
export function refuseUndeclared(app: Express): void {
  const open = routesOf(app).filter((route) => route.who === undefined)
  if (open.length > 0) throw new Error(`undeclared routes: ${open.map((route) => `${route.method} ${route.path}`).join(', ')}`)
}
