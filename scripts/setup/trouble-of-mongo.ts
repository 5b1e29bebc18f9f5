import { mongo } from 'mongoose'
import { StandaloneRefused } from '../../store/connect.ts'
import { Trouble } from '../provision/trouble.ts'

/** What a failure at an administrator's MongoDB means to the person who gave its address; undefined if it is none they can mend. */
export function troubleOfMongo(error: unknown): Trouble | undefined {
  if (error instanceof StandaloneRefused) {
    return trouble(
      'MONGODB_URI names a standalone MongoDB server.',
      'Use a replica set (one member is enough to try: mongod --replSet rs0, then rs.initiate()).',
      error,
    )
  }
  if (error instanceof mongo.MongoServerError && error.codeName === 'Unauthorized') {
    return trouble(
      'The user in MONGODB_URI may not make users and roles.',
      'Give the address of an administrator (roles userAdminAnyDatabase and dbAdminAnyDatabase).',
      error,
    )
  }
  if (error instanceof mongo.MongoServerError && error.codeName === 'AuthenticationFailed') {
    return trouble(
      'MongoDB refuses the user or password in MONGODB_URI.',
      'Give the address of an administrator, with authSource if the user is known in another database.',
      error,
    )
  }
  if (error instanceof Error && /ServerSelection|MongoNetwork/.test(error.name)) {
    return trouble('No MongoDB replica set answers at MONGODB_URI.', 'Start it, or correct the address (hosts, ports, replicaSet).', error)
  }
  return undefined
}

const trouble = (what: string, todo: string, cause: unknown) => new Trouble(what, todo, { cause })
