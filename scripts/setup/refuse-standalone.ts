import type { mongo } from 'mongoose'
import { Trouble } from '../provision/trouble.ts'

/** Decisions are transactions, and they are seen through change streams: both need a replica set. Throws Trouble on a standalone server. */
export async function refuseStandalone(client: mongo.MongoClient): Promise<void> {
  const hello = await client.db('admin').command({ hello: 1 })
  if (hello.setName || hello.msg === 'isdbgrid') return
  throw new Trouble(
    'MONGODB_URI names a standalone MongoDB server.',
    'Use a replica set (one member is enough to try: mongod --replSet rs0, then rs.initiate()).',
  )
}
