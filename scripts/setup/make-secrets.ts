import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { modes } from '../../config/mode.ts'
import { Trouble } from '../provision/trouble.ts'
import { newPassphrase } from '../ring/passphrase.ts'
import { oneMessage } from './one-message.ts'
import { makeSecretFolders } from './secret-folders.ts'

const usage =
  'node dist/scripts/setup/make-secrets.js FOLDER --mode production --mongodb "mongodb://HOST:27017/redress?replicaSet=rs0" [--passphrase-file FILE]'

/** Makes the secrets of a new installation, once: what is there already stays as it is. */
async function main(): Promise<void> {
  const { folder, mongodb, mode, passphraseFile } = wish()
  if (existsSync(join(folder, 'setup', 'mongodb-uri'))) return console.log(`${folder} holds secrets already; nothing was changed.`)
  const passphrase = mode === 'production' ? await newPassphrase(passphraseFile) : null
  await makeSecretFolders(folder, mongodb, mode, passphrase)
  console.log(`Secrets made in ${folder}. Without the ring and the receipt secret nobody can read what was sent: keep a copy apart.`)
  if (passphrase) console.log('The ring opens with its passphrase only: forgotten, it is gone. Keep it apart from the files.')
}

function wish() {
  const string = { type: 'string' } as const
  const options = { mongodb: string, mode: string, 'passphrase-file': string }
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const mode = modes.find((known) => known === values.mode)
  const [folder] = positionals
  if (!folder || !values.mongodb || !mode) throw new Trouble('A folder, a mode and the address of MongoDB are needed.', usage)
  return { folder: resolve(folder), mongodb: values.mongodb, mode, passphraseFile: values['passphrase-file'] }
}

await oneMessage(main)
