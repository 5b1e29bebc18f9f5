import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mongo } from 'mongoose'
import { describe, expect, inject, it } from 'vitest'
import { makeDatabase, startMongo, startTimeSkipping } from '../support/servers.ts'
import { tempFolder } from '../support/temp-folder.ts'

const refused = { codeName: 'Unauthorized' }

describe('the MongoDB of a test or a demo', () => {
  it('lets nobody in who does not sign in', async () => {
    const { hosts } = new mongo.MongoClient(inject('mongoUri')).options
    const stranger = await mongo.MongoClient.connect(`mongodb://${hosts[0]}/?directConnection=true`)
    await expect(stranger.db('redress').collection('cases').findOne()).rejects.toMatchObject(refused)
    await stranger.close()
  })

  it('lets the public app put a complaint in and see no more of it than a repeat needs', async () => {
    const database = await makeDatabase(inject('mongoUri'))
    const client = await mongo.MongoClient.connect(database.public)
    const db = client.db()
    const nothing = { by: null, seenVersion: null, signature: null, input: null, outcome: null, trouble: null, shape: 1 }
    const received = { command: 'file-complaint', door: 'public', receivedAt: '2026-11-02T16:00:00.000Z', ...nothing }
    const complaint = { _id: 'complaint-1', caseId: 'case-of-1', lookup: 'l', digest: 'd', sealed: 'canary', ...received }
    await db.collection('publicInbox').insertOne(complaint as never)
    const seen = await db.collection('receivedComplaints').find().toArray()
    expect(seen).toMatchObject([{ _id: 'complaint-1', lookup: 'l', digest: 'd' }])
    expect(JSON.stringify(seen)).not.toContain('canary')
    for (const name of ['publicInbox', 'staffInbox', 'cases', 'caseFacts', 'users', 'sessions', 'tokens']) {
      await expect(db.collection(name).findOne(), name).rejects.toMatchObject(refused)
    }
    for (const name of ['staffInbox', 'sessions', 'users', 'mailboxes', 'cases']) {
      await expect(db.collection(name).insertOne({}), name).rejects.toMatchObject(refused)
    }
    await expect(db.collection('publicInbox').updateOne({}, { $set: { lookup: 'x' } })).rejects.toMatchObject(refused)
    await expect(client.db(`${database.name}_keys`).collection('wraps').findOne()).rejects.toMatchObject(refused)
    await client.close()
  })

  it('lets the staff app post commands and not decide them', async () => {
    const client = await mongo.MongoClient.connect((await makeDatabase(inject('mongoUri'))).staff)
    await client.db().collection('staffInbox').insertOne({})
    await expect(client.db().collection('cases').insertOne({})).rejects.toMatchObject(refused)
    await expect(
      client
        .db()
        .collection('staffInbox')
        .updateOne({}, { $set: { outcome: 'accepted' } }),
    ).rejects.toMatchObject(refused)
    await client.close()
  })

  it('keeps one database’s users out of another', async () => {
    const [one, two] = [await makeDatabase(inject('mongoUri')), await makeDatabase(inject('mongoUri'))]
    const client = await mongo.MongoClient.connect(one.worker)
    await expect(client.db(two.name).collection('cases').findOne()).rejects.toMatchObject(refused)
    await client.close()
  })

  it('can be prepared again without harm', async () => {
    const { name } = await makeDatabase(inject('mongoUri'))
    const again = await makeDatabase(inject('mongoUri'), name)
    const client = await mongo.MongoClient.connect(again.public)
    await expect(client.db().collection('offices').findOne()).resolves.toBeNull()
    await client.close()
  })

  it('keeps what it was told when it starts again, on another port too', async () => {
    const dir = tempFolder('restart')
    const first = await startMongo({ dir })
    const client = await mongo.MongoClient.connect(first.uri)
    await client.db('redress').collection<{ _id: string }>('cases').insertOne({ _id: 'kept' })
    await client.close()
    await first.stop()
    const second = await startMongo({ dir })
    const later = await mongo.MongoClient.connect(second.uri)
    expect(await later.db('redress').collection('cases').findOne()).toEqual({ _id: 'kept' })
    await later.close()
    await second.stop()
    expect((await stat(join(dir, 'admin-password'))).mode & 0o077).toBe(0)
    expect(second.uri).toContain(`:${(await readFile(join(dir, 'admin-password'), 'utf8')).trim()}@`)
  })
})

describe('a server that a test starts', () => {
  it('is gone, with its folder, once it is stopped', async () => {
    const { pid, stop } = await startTimeSkipping()
    expect(existsSync(`/proc/${pid}`)).toBe(process.platform === 'linux')
    await stop()
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  })
})
