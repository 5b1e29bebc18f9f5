import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { demoMark, type Mode } from '../../config/mode.ts'
import { addressFor } from '../../config/mongo-address.ts'
import { keysReady } from '../../keys/ready.ts'
import { makeRing, officeKeyOf } from '../../keys/ring.ts'
import { writeRing } from '../../keys/ring-file.ts'
import { makeRingLock } from '../../keys/ring-lock.ts'
import { randomPassword, randomSecret, writeSecret } from '../provision/secret-file.ts'

/**
 * Makes every secret of a new installation, in one folder per process, so that each can be given its own and no other: `public`, `staff`,
 * `worker`, `setup` and `mongo`. The ring stands in those of staff and worker only. All files are readable by their owner only.
 * @param mongodb where MongoDB is and which database, without a user: mongodb://db1,db2/redress?replicaSet=rs0
 * @param mode a demo's are marked, so that production refuses them
 * @param passphrase under which the ring is sealed, each copy with a salt of its own; null leaves it open, which production refuses
 */
export async function makeSecretFolders(folder: string, mongodb: string, mode: Mode, passphrase: string | null): Promise<void> {
  const mark = mode === 'demo' ? demoMark : ''
  await keysReady
  const write = writerIn(folder)
  const secret = () => mark + randomSecret()
  const [receipt, admin, ring] = [secret(), randomPassword(), makeRing()]
  for (const process of ['public', 'staff', 'worker'] as const) {
    const password = secret()
    await write('setup', `${process}-db-password`, password)
    await write(process, 'mongodb-uri', addressFor(mongodb, `redress_${process}`, password))
  }
  for (const process of ['public', 'staff', 'worker', 'setup']) await write(process, 'office-key', mark + officeKeyOf(ring))
  for (const process of ['public', 'staff']) await write(process, 'receipt-secret', receipt)
  for (const process of ['staff', 'worker'])
    await writeRing(join(folder, process, `${mode}-ring.json`), ring, passphrase === null ? null : await makeRingLock(passphrase))
  await write('public', 'cookie-secret', secret())
  await write('staff', 'session-secret', secret())
  await write('mongo', 'member-key', randomPassword())
  await write('mongo', 'admin-password', admin)
  await write('setup', 'mongodb-uri', addressFor(mongodb, 'admin', admin, 'admin'))
}

const writerIn = (folder: string) => async (process: string, name: string, text: string) => {
  await mkdir(join(folder, process), { recursive: true, mode: 0o700 })
  await writeSecret(join(folder, process, name), text)
}
