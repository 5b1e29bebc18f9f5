import { mongo } from 'mongoose'
import { addressFor, databaseOf, keysDatabaseOf } from '../../config/mongo-address.ts'
import { views } from '../../store/views.ts'
import { Trouble } from '../provision/trouble.ts'
import { type Process, privileges } from './privileges.ts'
import { refuseStandalone } from './refuse-standalone.ts'

export type Passwords = Readonly<Record<Process, string>>
export type Addresses = Record<Process, string>

/**
 * Makes a database ready: views, roles, one user per process. May run again: it brings everything to what it should be. Answers the
 * address each process is to use. The administrator's address names the database in its path. Throws Trouble.
 */
export async function prepareDatabase(adminUri: string, passwords: Passwords): Promise<Addresses> {
  const client = await mongo.MongoClient.connect(adminUri, { serverSelectionTimeoutMS: 10_000 })
  try {
    await refuseStandalone(client)
    const database = client.db(databaseOf(adminUri))
    await makeViews(database)
    for (const process of ['public', 'staff', 'worker'] as const) {
      await makeRole(client, adminUri, process)
      await makeUser(database, process, passwords[process])
    }
  } catch (error) {
    throw notAllowed(error) ?? error
  } finally {
    await client.close()
  }
  const addresses = Object.entries(passwords).map(([process, password]) => [process, addressFor(adminUri, `redress_${process}`, password)])
  return Object.fromEntries(addresses) as Addresses
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

function notAllowed(error: unknown): Trouble | undefined {
  if (!(error instanceof mongo.MongoServerError && error.codeName === 'Unauthorized')) return undefined
  return new Trouble(
    'The user in MONGODB_URI may not make users and roles.',
    'Give setup the address of an administrator (roles userAdminAnyDatabase and dbAdmin).',
    { cause: error },
  )
}
