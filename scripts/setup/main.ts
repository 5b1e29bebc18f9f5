import { parseArgs } from 'node:util'
import { now } from '../../config/clock.ts'
import { databaseOf, withDatabase } from '../../config/mongo-address.ts'
import { readSettings } from '../../config/settings.ts'
import { connectStore } from '../../store/connect.ts'
import { writeSecret } from '../provision/secret-file.ts'
import { seedEmptyOffice } from '../seed/empty-office.ts'
import { oneMessage } from './one-message.ts'
import { prepareDatabase } from './prepare-database.ts'

/**
 * Prepares the database of an installation; may be run again at every new version. With `--first-sign-in FILE`, an installation in
 * which nobody joined yet gets its office and a one-time link for its first administrator, in that file: whole with `--staff-url`, else what
 * follows the address of the staff app. `--email` says as whom they sign in.
 */
async function main(): Promise<void> {
  const option = { type: 'string' } as const
  const { values } = parseArgs({ options: { 'first-sign-in': option, 'staff-url': option, email: option } })
  const { mongodbUri, publicPassword, staffPassword, workerPassword } = readSettings('setup', process.env)
  await prepareDatabase(mongodbUri, { public: publicPassword, staff: staffPassword, worker: workerPassword })
  console.log('The database is ready: collections, indexes, views, and one user for each process.')
  const file = values['first-sign-in']
  if (file) await linkFirstAdministrator(mongodbUri, file, values['staff-url'] ?? '', values.email)
}

async function linkFirstAdministrator(adminUri: string, file: string, staffUrl: string, email: string | undefined): Promise<void> {
  const store = await connectStore(withDatabase(adminUri, databaseOf(adminUri)))
  try {
    const link = await seedEmptyOffice({ store, now, staffUrl, email })
    if (!link) return
    await writeSecret(file, JSON.stringify(link, null, 2))
    console.log(
      `A link by which the first administrator joins stands in ${file}. It works once, for three days; another run makes another.`,
    )
  } finally {
    await store.connection.close()
  }
}

await oneMessage(main)
