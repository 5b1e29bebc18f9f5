import { mongo } from 'mongoose'
import type { Store } from '../connect.ts'

const unauthorized = 13

/**
 * For the start of the public process: its user of the database must not be able to read what opens complaints, or the complaints. Throws
 * when it can, as with another process's address or an administrator's.
 */
export async function refuseKeys({ wraps, cases, publicInbox }: Store): Promise<void> {
  const readable = await Promise.all([wraps, cases, publicInbox].map((one) => mayRead(one.collection)))
  if (readable.includes(true))
    throw new Error(
      'MONGODB_URI: this user may read cases or their keys, which the public app must not. Use the user that setup made for it.',
    )
}

async function mayRead(collection: { findOne(filter: object): Promise<unknown> }): Promise<boolean> {
  try {
    await collection.findOne({})
    return true
  } catch (error) {
    if (error instanceof mongo.MongoServerError && error.code === unauthorized) return false
    throw error
  }
}
