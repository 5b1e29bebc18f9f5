import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { modes } from '../../config/mode.ts'
import { Trouble } from '../provision/trouble.ts'
import { oneMessage } from './one-message.ts'
import { makeSecretFolders } from './secret-folders.ts'

const usage = 'node dist/scripts/setup/make-secrets.js FOLDER --mode production --mongodb "mongodb://HOST:27017/redress?replicaSet=rs0"'

/** Makes the secrets of a new installation, once: what is there already stays as it is. */
async function main(): Promise<void> {
  const { folder, mongodb, mode } = wish()
  if (existsSync(join(folder, 'setup', 'mongodb-uri'))) return console.log(`${folder} holds secrets already; nothing was changed.`)
  await makeSecretFolders(folder, mongodb, mode)
  console.log(`Secrets made in ${folder}. Without the ring and the receipt secret nobody can read what was sent: keep a copy apart.`)
}

function wish() {
  const { values, positionals } = parseArgs({ options: { mongodb: { type: 'string' }, mode: { type: 'string' } }, allowPositionals: true })
  const mode = modes.find((known) => known === values.mode)
  const [folder] = positionals
  if (!folder || !values.mongodb || !mode) throw new Trouble('A folder, a mode and the address of MongoDB are needed.', usage)
  return { folder: resolve(folder), mongodb: values.mongodb, mode }
}

await oneMessage(main)
