import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { RequestHandler } from 'express'

const kinds = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml' } as const
const names = ['redress.css', 'redress.js', 'redress.svg'] as const

/** The parts of the style sheet, in the order in which they are sent as one file. */
const styles = [
  'roles',
  'base',
  'links',
  'fields',
  'notes',
  'tags',
  'lists',
  'tables',
  'public',
  'staff-frame',
  'staff',
  'exceptions',
] as const

export type AssetName = (typeof names)[number]

type Asset = { href: string; type: string; content: Buffer }

const assets: ReadonlyMap<AssetName, Asset> = new Map(names.map((name) => [name, readAsset(name)]))
const byHref = new Map([...assets.values()].map((asset) => [asset.href, asset]))

function readAsset(name: AssetName): Asset {
  const content = name === 'redress.css' ? Buffer.from(styles.map(readStyle).join('')) : readFileSync(at(name))
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  const [stem, ending] = name.split('.') as [string, keyof typeof kinds]
  return { href: `/assets/${stem}.${hash}.${ending}`, type: kinds[ending], content }
}

/** One part of the sheet without comments and the space that only its readers need. */
function readStyle(part: string): string {
  return readFileSync(at(`styles/${part}.css`), 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
}

function at(file: string): URL {
  return new URL(`./assets/${file}`, import.meta.url)
}

/** The address of an asset; it carries a hash of the content, so that it may be kept for a year. */
export function assetHref(name: AssetName): string {
  const asset = assets.get(name)
  if (!asset) throw new Error(`no such asset: ${name}`)
  return asset.href
}

/** Serves the assets, the only answers a browser may keep. Anything else goes on. */
export const serveAssets: RequestHandler = (request, response, next) => {
  const asset = byHref.get(request.path)
  if (!asset || !['GET', 'HEAD'].includes(request.method)) return next()
  response.set({ 'Content-Type': asset.type, 'Cache-Control': 'public, max-age=31536000, immutable' }).send(asset.content)
}
