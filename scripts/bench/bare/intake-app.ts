import { randomBytes, randomUUID } from 'node:crypto'
import express from 'express'
import mongoose, { Schema } from 'mongoose'
import { onStop, tellReady } from '../../../config/lifetime.ts'

/**
 * What a complaint costs at the least: Express reads the JSON, mongoose inserts one document of the size that Redress stores, majority
 * and journal, and 201 is answered. Asked for the database, the port and that size in bytes.
 */
const [uri = '', port = '', bytes = ''] = process.argv.slice(2)

const connection = await mongoose.createConnection(uri, { writeConcern: { w: 'majority', journal: true }, maxPoolSize: 30 }).asPromise()
const schema = new Schema({ _id: String, answers: Schema.Types.Mixed, filler: String }, { versionKey: false })
const Complaint = connection.model('Complaint', schema, 'complaints')
await Complaint.createCollection()

/** Random, because what Redress stores is sealed and cannot be compressed either. */
const noise = randomBytes(64 * 1024).toString('base64url')
const fillerOf = (answers: unknown): string => {
  const length = Math.max(0, Number(bytes) - Buffer.byteLength(JSON.stringify(answers)) - 100)
  const from = Math.floor(Math.random() * (noise.length - length))
  return noise.slice(from, from + length)
}

const app = express()
app.use(express.json({ limit: '256kb' }))
app.post('/', async (request, response) => {
  const { answers } = request.body as { answers: unknown }
  const _id = randomUUID()
  await Complaint.insertMany([{ _id, answers, filler: fillerOf(answers) }])
  response.status(201).json({ id: _id })
})

const server = app.listen(Number(port), '127.0.0.1', () => tellReady())
onStop(async () => {
  server.closeAllConnections()
  server.close()
  await connection.close()
})
