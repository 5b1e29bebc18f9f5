import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi'
import { type ZodObject, z } from 'zod'
import type { ApiOperation } from './api-operation.ts'
import type { Route } from './routes.ts'

/** Serves the description of an app's API, itself included. */
export function openApiRoute<Who>(title: string, routes: readonly Route<Who>[], who: Who): Route<Who> {
  const document = openApiDocument(title, routes)
  return { method: 'get', path: '/api/openapi.json', who, handle: (_request, response) => void response.json(document) }
}

/** The OpenAPI 3.1 document of the declared routes that have one. */
function openApiDocument(title: string, routes: readonly Route<unknown>[]): unknown {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  for (const route of routes) if (route.api) registry.registerPath(operation(route, route.api))
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({ openapi: '3.1.0', info: { title, version: '1' } })
}

function operation(route: Route<unknown>, api: ApiOperation): RouteConfig {
  const params = paramsOf(route.path)
  return {
    method: route.method,
    path: route.path.replace(/:(\w+)/g, '{$1}'),
    summary: api.summary,
    ...(api.description && { description: api.description }),
    ...(api.needsToken && { security: [{ token: [] }] }),
    ...((params || api.headers || api.body) && { request: { ...(params && { params }), ...requestOf(api) } }),
    responses: Object.fromEntries(Object.entries(api.answers).map(([status, answer]) => [status, responseOf(answer)])),
  }
}

/** The parts of an address that vary, such as the id of a case. */
function paramsOf(path: string): ZodObject | undefined {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, z.string()] as const)
  return names.length > 0 ? z.object(Object.fromEntries(names)) : undefined
}

const requestOf = ({ headers, body }: ApiOperation) => ({
  ...(headers && { headers }),
  ...(body && { body: { required: true, content: { 'application/json': { schema: body.schema, example: body.example } } } }),
})

const responseOf = ({ description, schema, example, type = 'application/json' }: ApiOperation['answers'][number]) => ({
  description,
  ...(schema && { content: { [type]: { schema, ...(example !== undefined && { example }) } } }),
})
