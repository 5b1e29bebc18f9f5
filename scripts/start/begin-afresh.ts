import { databaseOf } from '../../config/mongo-address.ts'
import { connectStore, type Store } from '../../store/connect.ts'
import { Trouble } from '../provision/trouble.ts'
import { troubleOfMongo } from '../setup/trouble-of-mongo.ts'

/**
 * Before a first run: what an earlier first run, broken off, put into our own database is thrown away; nobody could use it yet. A database
 * that was given to us is never emptied. Throws Trouble if that one holds cases: without the secrets they were sealed with nobody can
 * read them.
 */
export async function beginAfresh(adminUri: string, isOurs: boolean): Promise<void> {
  const store = await connect(adminUri)
  try {
    if (!(await holdsCases(store))) return
    if (!isOurs) throw foreign(databaseOf(adminUri))
    await store.wraps.db.dropDatabase()
    await store.connection.dropDatabase()
  } finally {
    await store.connection.close()
  }
}

async function connect(adminUri: string): Promise<Store> {
  try {
    return await connectStore(adminUri)
  } catch (error) {
    throw troubleOfMongo(error) ?? error
  }
}

const holdsCases = async ({ cases, publicInbox }: Store): Promise<boolean> =>
  ((await cases.exists({})) ?? (await publicInbox.exists({}))) !== null

const foreign = (name: string) =>
  new Trouble(
    `The database ${name} in MONGODB_URI holds cases already, and this data folder, with its secrets, is new.`,
    'Set REDRESS_DATA to the folder that belongs to those cases, or name another database in MONGODB_URI.',
  )
