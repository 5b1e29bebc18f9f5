import { mongo } from 'mongoose'
import { addressFor, databaseOf, keysDatabaseOf, withDatabase } from '../../config/mongo-address.ts'
import { connectStore, ensureIndexes } from '../../store/connect.ts'
import { publicInboxRule } from '../../store/inbox/public-inbox-rule.ts'
import { nameEntries } from '../../store/registers/name-entries.ts'
import { views } from '../../store/views.ts'
import { type Process, privileges } from './privileges.ts'
import { troubleOfMongo } from './trouble-of-mongo.ts'

export type Passwords = Readonly<Record<Process, string>>
export type Addresses = Record<Process, string>

/**
 * Makes a database ready: collections, indexes, views, roles, one user per process. May run again: it brings everything to what it
 * should be. Answers the address each process is to use. The administrator's address names the database in its path. Throws Trouble.
 */
export async function prepareDatabase(adminUri: string, passwords: Passwords): Promise<Addresses> {
  try {
    await bringAbout(withDatabase(adminUri, databaseOf(adminUri)), passwords)
  } catch (error) {
    throw troubleOfMongo(error) ?? error
  }
  const addresses = Object.entries(passwords).map(([process, password]) => [process, addressFor(adminUri, `redress_${process}`, password)])
  return Object.fromEntries(addresses) as Addresses
}

async function bringAbout(adminUri: string, passwords: Passwords): Promise<void> {
  const store = await connectStore(adminUri)
  const client = store.connection.getClient()
  const database = client.db(databaseOf(adminUri))
  try {
    await ensureIndexes(store)
    await nameEntries(store)
    // Moderate: what lies there from before the rule can still be answered.
    await database.command({ collMod: 'publicInbox', validator: publicInboxRule, validationLevel: 'moderate' })
    await makeViews(database)
    for (const process of ['public', 'staff', 'worker'] as const) {
      await makeRole(client, adminUri, process)
      await makeUser(database, process, passwords[process])
    }
  } finally {
    await store.connection.close()
  }
}

async function makeViews(database: mongo.Db): Promise<void> {
  const there = new Set((await database.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name))
  for (const { name, on, pipeline } of views) {
    if (there.has(name)) await database.command({ collMod: name, viewOn: on, pipeline: [...pipeline] })
    else await database.createCollection(name, { viewOn: on, pipeline: [...pipeline] })
  }
}

// A role that reaches into two databases can only stand in admin, so its name says for which it is.
const roleName = (adminUri: string, process: Process) => `redress_${process}_of_${databaseOf(adminUri)}`

async function makeRole(client: mongo.MongoClient, adminUri: string, process: Process): Promise<void> {
  const { main, keys } = privileges[process]
  const grants = [...granted(databaseOf(adminUri), main), ...granted(keysDatabaseOf(adminUri), keys)]
  const role = { privileges: grants, roles: [] }
  const name = roleName(adminUri, process)
  await makeOrUpdate(client.db('admin'), { createRole: name, ...role }, { updateRole: name, ...role })
}

const granted = (db: string, grants: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(grants).map(([collection, actions]) => ({ resource: { db, collection }, actions }))

async function makeUser(database: mongo.Db, process: Process, password: string): Promise<void> {
  const name = `redress_${process}`
  const user = {
    pwd: password,
    roles: [{ role: `redress_${process}_of_${database.databaseName}`, db: 'admin' }],
    mechanisms: ['SCRAM-SHA-256'],
  }
  await makeOrUpdate(database, { createUser: name, ...user }, { updateUser: name, ...user })
}

const alreadyExists: readonly unknown[] = [51002, 51003]

async function makeOrUpdate(database: mongo.Db, make: mongo.Document, update: mongo.Document): Promise<void> {
  try {
    await database.command(make)
  } catch (error) {
    if (!(error instanceof mongo.MongoServerError && alreadyExists.includes(error.code))) throw error
    await database.command(update)
  }
}
