import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { keysReady } from '../../keys/ready.ts'
import { Trouble } from '../provision/trouble.ts'
import { oneMessage } from '../setup/one-message.ts'
import { ringCopy } from './opened-ring.ts'
import { passphraseOnce } from './passphrase.ts'
import { sheetText } from './sheet-text.ts'

const usage = 'npm run recovery-sheet -- RING_FILE [--to FILE] [--passphrase-file FILE]'

/** Gives the ring as a sheet to print, to a terminal or into a new file that only its owner can read: never into a pipe or a log. */
async function main(): Promise<void> {
  const string = { type: 'string' } as const
  const { values, positionals } = parseArgs({ options: { to: string, 'passphrase-file': string }, allowPositionals: true })
  const [file] = positionals
  if (!file) throw new Trouble('No ring file was named.', usage)
  if (!values.to && !process.stdout.isTTY)
    throw new Trouble('A recovery sheet goes to a terminal or a file, never into a log.', 'Name a file for it: --to FILE.')
  await keysReady
  const text = sheetText((await ringCopy(file, passphraseOnce(values['passphrase-file']))).ring)
  if (!values.to) return console.log(text)
  await writeFile(values.to, text, { mode: 0o600, flag: 'wx', flush: true }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new Trouble(`${values.to} is there already.`, 'Name a new file.', { cause: error }) : error
  })
  console.log(`The sheet stands in ${values.to}. Print it and delete the file.`)
}

await oneMessage(main)
