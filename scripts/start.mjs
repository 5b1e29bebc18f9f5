import { ensureNode } from './ensure-node.mjs'

// `npm start`: from a fresh clone to a running office. Plain JavaScript without packages, since there are none yet.
ensureNode()
const { stopWithNpm } = await import('./stop-with-npm.mjs')
stopWithNpm()
const { ensureInstalled } = await import('./ensure-installed.mjs')
await ensureInstalled()
const { ensureBuilt } = await import('./build.mjs')
await ensureBuilt()
await import('../dist/scripts/start/main.js')
