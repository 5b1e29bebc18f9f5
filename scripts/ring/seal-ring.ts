import { parseArgs } from 'node:util'
import { keysReady } from '../../keys/ready.ts'
import type { Ring } from '../../keys/ring.ts'
import { writeRing } from '../../keys/ring-file.ts'
import { makeRingLock } from '../../keys/ring-lock.ts'
import { Trouble } from '../provision/trouble.ts'
import { oneMessage } from '../setup/one-message.ts'
import { ringCopy } from './opened-ring.ts'
import { newPassphrase, passphraseOnce } from './passphrase.ts'

const usage = 'npm run seal-ring -- FILE… [--passphrase-file OLD] [--new-passphrase-file NEW]'

/**
 * Seals copies of a ring under a passphrase, or under a new one. A process that runs keeps what it has; at its next start it asks for
 * the new one. Copies of the old file still open with the old passphrase: whoever may have both must be met by a rotation.
 */
async function main(): Promise<void> {
  const string = { type: 'string' } as const
  const options = { 'passphrase-file': string, 'new-passphrase-file': string }
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (positionals.length === 0) throw new Trouble('No ring file was named.', usage)
  await keysReady
  const passphraseNow = passphraseOnce(values['passphrase-file'])
  const rings: [string, Ring][] = []
  for (const file of positionals) rings.push([file, (await ringCopy(file, passphraseNow)).ring])
  const passphrase = await newPassphrase(values['new-passphrase-file'])
  for (const [file, ring] of rings) await writeRing(file, ring, await makeRingLock(passphrase))
  console.log(`Sealed under the passphrase: ${positionals.join(', ')}`)
}

await oneMessage(main)
