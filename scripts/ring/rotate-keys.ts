import { parseArgs } from 'node:util'
import { now } from '../../config/clock.ts'
import { readSettings } from '../../config/settings.ts'
import { keysReady } from '../../keys/ready.ts'
import { connectStore, type Store } from '../../store/connect.ts'
import { Trouble } from '../provision/trouble.ts'
import { oneMessage } from '../setup/one-message.ts'
import { ringCopy } from './opened-ring.ts'
import { passphraseOnce } from './passphrase.ts'
import { type Copy, renew, retire, rewrap } from './rotation.ts'

const usage = 'npm run rotate-keys -- renew|rewrap|retire RING_FILE… [--passphrase-file FILE] [--office-key KEY]'

/** The office key gets a new version in three steps, each of which may be run again; docs/operators.md says what comes between them. */
async function main(): Promise<void> {
  const string = { type: 'string' } as const
  const { values, positionals } = parseArgs({ options: { 'passphrase-file': string, 'office-key': string }, allowPositionals: true })
  const [step, ...files] = positionals
  if (files.length === 0) throw new Trouble('A step and the copies of the ring are needed.', usage)
  await keysReady
  const passphrase = passphraseOnce(values['passphrase-file'])
  const copies: Copy[] = []
  for (const file of files) copies.push(await ringCopy(file, passphrase))
  if (step === 'renew') console.log(`The ring holds a new version. Pin it as OFFICE_KEY for every process: ${await renew(copies)}`)
  else if (step === 'rewrap') console.log(`Sealed anew: ${await withStore((store) => rewrap(store, copies[0] as Copy, now()))}`)
  else if (step === 'retire') {
    await withStore((store) => retire(store, copies, values['office-key'] ?? ''))
    console.log('Older versions are destroyed in the copies named. Destroy any other copy, and print a new recovery sheet.')
  } else throw new Trouble(`There is no step ${step}.`, usage)
}

async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await connectStore(readSettings('import', process.env).mongodbUri)
  try {
    return await use(store)
  } finally {
    await store.connection.close()
  }
}

await oneMessage(main)
