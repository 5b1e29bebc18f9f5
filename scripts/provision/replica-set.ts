import { mongo } from 'mongoose'
import { Trouble } from './trouble.ts'

export type Admin = { user: string; password: string }

const setName = 'rs0'

/**
 * Makes a mongod that has just been started the one member of its replica set, with an administrator. On its first start both are
 * made through the localhost exception; later the set's address follows the port. Throws while the server is not ready yet.
 */
export async function becomePrimary(port: number, admin: Admin): Promise<void> {
  const open = await connect(port)
  try {
    const hello = await open.db('admin').command({ hello: 1 })
    if (!hello.setName) await giveAddress(open, port, admin)
    if (!hello.isWritablePrimary) throw new Error('not yet the primary')
    await makeAdmin(open, port, admin)
  } finally {
    await open.close()
  }
}

/** The address an administrator uses; a database's name goes into the path. */
export const adminAddress = (port: number, admin: Admin): string =>
  `mongodb://${admin.user}:${admin.password}@${address(port)}/?replicaSet=${setName}&authSource=admin`

const address = (port: number) => `127.0.0.1:${port}`

const config = (port: number, version: number) => ({ _id: setName, version, members: [{ _id: 0, host: address(port) }] })

function connect(port: number, auth?: Admin): Promise<mongo.MongoClient> {
  const credentials = auth && { auth: { username: auth.user, password: auth.password }, authSource: 'admin' }
  return mongo.MongoClient.connect(`mongodb://${address(port)}/?directConnection=true`, {
    serverSelectionTimeoutMS: 1_000,
    maxPoolSize: 1,
    ...credentials,
  })
}

/** It knows no set it belongs to: either it is new, or its port changed since the last start, which only an administrator may tell it. */
async function giveAddress(open: mongo.MongoClient, port: number, admin: Admin): Promise<void> {
  const signedIn = await connect(port, admin).catch((error) => {
    if (failedFor(error, 'AuthenticationFailed')) return undefined
    throw error
  })
  if (!signedIn) return void (await open.db('admin').command({ replSetInitiate: config(port, 1) }))
  try {
    const { config: old } = await signedIn.db('admin').command({ replSetGetConfig: 1 })
    if (old.members[0].host !== address(port))
      await signedIn.db('admin').command({ replSetReconfig: config(port, old.version + 1), force: true })
  } finally {
    await signedIn.close()
  }
}

async function makeAdmin(open: mongo.MongoClient, port: number, admin: Admin): Promise<void> {
  try {
    await open.db('admin').command({ createUser: admin.user, pwd: admin.password, roles: ['root'], mechanisms: ['SCRAM-SHA-256'] })
  } catch (error) {
    // The localhost exception closes with the first user, so on every later start this is refused: then the password must fit.
    if (!failedFor(error, 'Unauthorized')) throw error
    await signIn(port, admin)
  }
}

async function signIn(port: number, admin: Admin): Promise<void> {
  try {
    await (await connect(port, admin)).close()
  } catch (error) {
    if (!failedFor(error, 'AuthenticationFailed')) throw error
    throw new Trouble(
      'MongoDB refuses the password in the data folder’s secrets.',
      'Put back the secrets folder that belongs to this data, or set REDRESS_DATA to another folder.',
      { cause: error },
    )
  }
}

const failedFor = (error: unknown, codeName: string) => error instanceof mongo.MongoServerError && error.codeName === codeName
