import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { SheetUnreadable } from '../../keys/errors.ts'
import { keysReady } from '../../keys/ready.ts'
import { officeKeyOf, type Ring } from '../../keys/ring.ts'
import { writeRing } from '../../keys/ring-file.ts'
import { makeRingLock } from '../../keys/ring-lock.ts'
import { ringOfSheet } from '../../keys/ring-sheet.ts'
import { Trouble } from '../provision/trouble.ts'
import { oneMessage } from '../setup/one-message.ts'
import { newPassphrase } from './passphrase.ts'

const usage = 'npm run restore-ring -- NEW_RING_FILE --new-passphrase-file FILE [--from SHEET]'

/** Makes the ring again from a recovery sheet, typed in or read from a file, sealed under a new passphrase. Never over a ring that is there. */
async function main(): Promise<void> {
  const string = { type: 'string' } as const
  const options = { from: string, 'new-passphrase-file': string }
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [file] = positionals
  // What is typed takes the terminal to its end, so that it cannot be asked for a passphrase as well.
  if (!file || !(values.from || values['new-passphrase-file']))
    throw new Trouble('A new ring file and a file for its passphrase are needed.', usage)
  if (existsSync(file)) throw new Trouble(`${file} is there already.`, 'Name a new file: a ring is never written over.')
  await keysReady
  if (!values.from) console.error('Type the lines KEY, SEARCH and COUNT of the sheet, then Ctrl-D:')
  const ring = ringIn(values.from ? await readFile(values.from, 'utf8') : await text(process.stdin))
  await writeRing(file, ring, await makeRingLock(await newPassphrase(values['new-passphrase-file'])))
  console.log(`The ring stands in ${file}. Its office key, which must be the one on the sheet: ${officeKeyOf(ring)}`)
}

function ringIn(sheet: string): Ring {
  try {
    return ringOfSheet(sheet)
  } catch (error) {
    if (!(error instanceof SheetUnreadable)) throw error
    throw new Trouble(
      `The line ${error.line} is missing or was typed wrong.`,
      'Look at that line of the sheet and type it again; nothing was written.',
      {
        cause: error,
      },
    )
  }
}

await oneMessage(main)
