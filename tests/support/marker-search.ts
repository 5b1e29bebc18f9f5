import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { mongo } from 'mongoose'
import { withDatabase } from '../../config/mongo-address.ts'
import { formsOf, type Markers } from './markers.ts'

/** Databases of the server itself, which our users may not read whole; its log of operations is searched as files. */
const serversOwn: readonly string[] = ['admin', 'config', 'local']

/** Writes every document of every database into a folder, a file for each collection, as the server sends them. */
export async function dump(adminUri: string, folder: string): Promise<void> {
  const client = await mongo.MongoClient.connect(withDatabase(adminUri, 'admin'))
  try {
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
    for (const { name } of databases.filter((one) => !serversOwn.includes(one.name)))
      await dumpDatabase(client.db(name), join(folder, name))
  } finally {
    await client.close()
  }
}

async function dumpDatabase(database: mongo.Db, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const collections = await database.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()
  for (const { name } of collections.filter((one) => !one.name.startsWith('system.'))) {
    const file = createWriteStream(join(folder, name))
    for await (const raw of database.collection(name).find({}, { raw: true })) file.write(raw as unknown as Uint8Array)
    await new Promise((written) => file.end(written))
  }
}

/** Where in a folder a marker stands, in whatever case and form: `field in file`, a line each. Binary files are searched like others. */
export async function markersIn(folder: string, { all }: Pick<Markers, 'all'>): Promise<string[]> {
  const fieldOf = new Map(all.flatMap(({ word, field }) => formsOf(word).map((form) => [form.toLowerCase(), field] as const)))
  const patterns = `${folder}.patterns`
  await writeFile(patterns, [...fieldOf.keys()].join('\n'))
  const lines = await grep(['-r', '-a', '-o', '-i', '-F', '-f', patterns, folder])
  const found = lines.map((line) => {
    const at = line.lastIndexOf(':')
    return `${fieldOf.get(line.slice(at + 1).toLowerCase())} in ${basename(line.slice(0, at))}`
  })
  return [...new Set(found)].sort()
}

/** It answers 1 when it found nothing, which is no error here. */
async function grep(args: string[]): Promise<string[]> {
  const child = spawn('grep', args, { env: { PATH: process.env.PATH, LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'inherit'] })
  const parts: Buffer[] = []
  for await (const part of child.stdout) parts.push(part as Buffer)
  const code = child.exitCode ?? (await new Promise<number | null>((ended) => child.once('exit', ended)))
  if (code !== 0 && code !== 1) throw new Error(`grep ended with ${code}`)
  return Buffer.concat(parts).toString().split('\n').filter(Boolean)
}
