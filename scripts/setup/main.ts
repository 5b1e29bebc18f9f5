import { parseArgs } from 'node:util'
import { now } from '../../config/clock.ts'
import { databaseOf, withDatabase } from '../../config/mongo-address.ts'
import { readSettings } from '../../config/settings.ts'
import { keysReady } from '../../keys/ready.ts'
import { connectStore } from '../../store/connect.ts'
import { writeSecret } from '../provision/secret-file.ts'
import { seedEmptyOffice } from '../seed/empty-office.ts'
import { oneMessage } from './one-message.ts'
import { prepareDatabase } from './prepare-database.ts'

/**
 * Prepares the database of an installation; may be run again at every new version. With `--first-sign-in FILE`, an installation that has
 * no staff yet gets its office and an administrator, whose sign-in goes to that file.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'first-sign-in': { type: 'string' } } })
  const { mongodbUri, officeKey, publicPassword, staffPassword, workerPassword } = readSettings('setup', process.env)
  await prepareDatabase(mongodbUri, { public: publicPassword, staff: staffPassword, worker: workerPassword })
  console.log('The database is ready: collections, indexes, views, and one user for each process.')
  if (values['first-sign-in']) await addFirstAdministrator(mongodbUri, officeKey, values['first-sign-in'])
}

async function addFirstAdministrator(adminUri: string, officeKey: string, file: string): Promise<void> {
  await keysReady
  const store = await connectStore(withDatabase(adminUri, databaseOf(adminUri)))
  try {
    if (await store.users.exists({})) return
    await writeSecret(file, JSON.stringify(await seedEmptyOffice({ store, now, keys: { officeKey } }), null, 2))
    console.log(`The first sign-in, an administrator’s, stands in ${file}. Take it from there and delete the file.`)
  } finally {
    await store.connection.close()
  }
}

await oneMessage(main)
