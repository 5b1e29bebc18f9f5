import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongo } from 'mongoose'
import { writeRing } from '../../keys/ring-file.ts'
import { tellOffice } from './told-office.ts'

const { EJSON } = mongo.BSON

/**
 * Keeps a small office as this version stores it, with the keys that open it, for later versions to open:
 * `npx tsx tests/recording/office.ts v1`. A folder of a version that was released is never made again; a new one is added beside it.
 */
async function main(version: string): Promise<void> {
  const target = fileURLToPath(new URL(`../histories/${version}/data/`, import.meta.url))
  await rm(target, { recursive: true, force: true })
  await mkdir(target, { recursive: true })
  const { store, ring, secrets, close } = await tellOffice()
  const client = store.connection.getClient()
  const name = store.connection.name
  const sizes = await Promise.all([keep(client.db(name), join(target, 'main')), keep(client.db(`${name}_keys`), join(target, 'keys'))])
  await keepRing(target, ring)
  await writeFile(join(target, 'secrets.json'), `${JSON.stringify(secrets, null, 2)}\n`)
  await close()
  console.log(`${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024)} KB`)
}

/** One file for each collection that holds something, one document a line. */
async function keep(database: mongo.Db, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true })
  const collections = await database.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()
  let size = 0
  for (const { name } of collections.filter((one) => !one.name.startsWith('system.'))) {
    const documents = await database.collection(name).find({}).sort({ _id: 1 }).toArray()
    const lines = documents.map((document) => `${EJSON.stringify(document)}\n`).join('')
    if (lines) await writeFile(join(folder, `${name}.jsonl`), lines)
    size += lines.length
  }
  return size
}

/** As the product writes it, but readable by all: these keys open nothing that is secret. */
async function keepRing(target: string, ring: Parameters<typeof writeRing>[1]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-ring-'))
  await writeRing(join(folder, 'ring.json'), ring)
  await writeFile(join(target, 'ring.json'), await readFile(join(folder, 'ring.json')))
  await rm(folder, { recursive: true })
}

const [version] = process.argv.slice(2)
if (!/^v\d+$/.test(version ?? '')) throw new Error('say which version is kept, such as v1')
await main(version as string)
