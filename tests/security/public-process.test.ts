import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Store } from '../../store/connect.ts'
import { refuseKeys } from '../../store/public/refuse-keys.ts'
import { fileByWeb, openTrialOffice, settle, type TrialOffice } from '../support/trial-office.ts'

const monday = '2026-11-02T16:00:00.000Z'

let office: TrialOffice
beforeAll(async () => {
  office = await openTrialOffice(inject('mongoUri'))
  const { caseId } = await fileByWeb(office, { at: monday })
  await settle(office, caseId, monday)
})
afterAll(() => office.close())

/** The databases as a process reaches them past all our code, with nothing but its own user. */
const databases = (store: Store) => {
  const client = store.connection.getClient()
  return { main: client.db(office.database.name), keys: client.db(`${office.database.name}_keys`) }
}
type Which = 'main' | 'keys'
const asPublic = (which: Which, collection: string) => databases(office.publicStore)[which].collection(collection)

/** MongoDB's own refusal. */
const unauthorized = { code: 13 }
const refused = (attempt: Promise<unknown>) => expect(attempt).rejects.toMatchObject(unauthorized)

/** Everything there is, as the administrator sees it: what is added one day is tried as well. */
async function everyCollection(which: Which): Promise<string[]> {
  const all = await databases(office.admin)[which].listCollections({}, { nameOnly: true }).toArray()
  return all.map(({ name }) => name).filter((name) => !name.startsWith('system.'))
}
const readable = ['drafts', 'mailboxes', 'offices', 'receivedComplaints', 'tokenHashes']

describe('the public process, with its own user of the database', () => {
  it('reads no case, no fact, no inbox, no user, no session, no token and no key', async () => {
    const main = (await everyCollection('main')).filter((name) => !readable.includes(name))
    const keys = await everyCollection('keys')
    expect(main).toEqual(
      expect.arrayContaining(['cases', 'caseFacts', 'publicInbox', 'staffInbox', 'users', 'sessions', 'tokens', 'tasks']),
    )
    expect(keys).toEqual(expect.arrayContaining(['wraps', 'legalWraps', 'reviewers']))
    for (const name of main) await refused(asPublic('main', name).findOne({}))
    for (const name of keys) await refused(asPublic('keys', name).findOne({}))
  })

  it('reads none of it in a roundabout way either', async () => {
    const offices = asPublic('main', 'offices')
    await refused(offices.aggregate([{ $lookup: { from: 'cases', pipeline: [], as: 'all' } }]).toArray())
    await refused(offices.aggregate([{ $unionWith: 'users' }]).toArray())
    await refused(
      asPublic('main', 'mailboxes')
        .aggregate([{ $graphLookup: graph }])
        .toArray(),
    )
    await refused(asPublic('main', 'publicInbox').watch().next())
    await refused(databases(office.publicStore).main.watch().next())
    await refused(databases(office.publicStore).main.command({ collMod: 'receivedComplaints', viewOn: 'publicInbox', pipeline: [] }))
    await refused(databases(office.publicStore).main.createCollection('peep', { viewOn: 'cases', pipeline: [] }))
    await refused(office.publicStore.connection.getClient().db('local').collection('oplog.rs').findOne({}))
    await refused(office.publicStore.connection.getClient().db('admin').collection('system.users').findOne({}))
  })
  const graph = { from: 'cases', startWith: '$_id', connectFromField: '_id', connectToField: 'lookup', as: 'all' }

  it('sees of what was sent only that it came, when to the minute, and a keyed digest', async () => {
    const [row] = await asPublic('main', 'receivedComplaints').find({}).toArray()
    expect(Object.keys(row ?? {}).sort()).toEqual(['_id', 'command', 'digest', 'lookup', 'receivedMinute'])
  })

  it('adds to its own inbox and changes or removes nothing there', async () => {
    const inbox = asPublic('main', 'publicInbox')
    await refused(inbox.updateOne({}, { $set: { outcome: null } }))
    await refused(inbox.deleteOne({}))
    await refused(inbox.findOneAndUpdate({}, { $set: { sealed: 'x' } }))
    await refused(inbox.drop())
  })

  it('writes no case, no fact, no command of staff, no session, no user, no token and no key', async () => {
    const main = (await everyCollection('main')).filter((name) => !['publicInbox', 'drafts'].includes(name))
    for (const name of main) await writesNothing('main', name)
    for (const name of await everyCollection('keys')) await writesNothing('keys', name)
    const offices = asPublic('main', 'offices')
    await refused(offices.aggregate([{ $merge: { into: 'cases' } }]).toArray())
    await refused(offices.aggregate([{ $out: 'users' }]).toArray())
  })

  it('is the only one that starts as the public app in production: whoever may read cases or keys is refused', async () => {
    await refuseKeys(office.publicStore)
    for (const store of [office.worker, office.staff, office.admin])
      await expect(refuseKeys(store)).rejects.toThrow(/which the public app must not/)
  })

  it('gives itself no rights', async () => {
    const { main } = databases(office.publicStore)
    await refused(main.command({ createUser: 'another', pwd: 'x', roles: ['readWrite'] }))
    await refused(main.command({ grantRolesToUser: 'redress_public', roles: ['readWrite'] }))
    await refused(main.command({ updateUser: 'redress_public', roles: ['readWrite'] }))
    await refused(main.command({ usersInfo: 1 }))
  })

  async function writesNothing(which: Which, name: string): Promise<void> {
    const collection = asPublic(which, name)
    await refused(collection.insertOne({ _id: 'x' as never }))
    await refused(collection.updateOne({}, { $set: { x: 1 } }))
    await refused(collection.deleteOne({}))
  }
})
