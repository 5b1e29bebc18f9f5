import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * Security headers of every answer. Nothing is allowed but our own files; nothing but assets may be kept by a browser.
 * @param transport `tls` also tells browsers to come back over TLS only, for two years
 * @param script whether script may ask our own app, to save what is typed; the public pages ask nothing
 */
export function securityHeaders(transport: 'tls' | 'plain', script: 'silent' | 'saves' = 'silent'): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: script === 'saves' ? { ...policy, connectSrc: ["'self'"] } : policy },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      crossOriginEmbedderPolicy: true,
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: transport === 'tls' ? { maxAge: 63_072_000, includeSubDomains: true } : false,
      xFrameOptions: { action: 'deny' },
    }),
    (_request, response, next) => {
      response.set({ 'Cache-Control': 'no-store', 'Permissions-Policy': 'camera=(), geolocation=(), microphone=()' })
      next()
    },
  ]
}

const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}
