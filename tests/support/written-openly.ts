import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client, Connection } from '@temporalio/client'
import type { House } from './house.ts'
import type { Markers } from './markers.ts'

/** The same words, as the search must report them; a database keeps a document in a journal before its own file. */
export const whereWritten = [
  /a document in leases/,
  /a document in (WiredTigerLog|collection-)/,
  /a workflow in temporal\.sqlite/,
  /an argument in temporal\.sqlite/,
  /a log in worker\.log/,
  /a file in left-behind/,
  /an address in addresses/,
]

/** Puts words openly where the search must find them: a document, a workflow, a log, a mail, the temporary folder. */
export async function writeOpenly(house: House, folder: string, { mark }: Pick<Markers, 'mark'>): Promise<void> {
  await house.store.connection.collection('leases').insertOne({ _id: mark('a document') as never })
  const connection = await Connection.connect({ address: house.temporalAddress })
  await new Client({ connection }).workflow.start(mark('a workflow'), {
    workflowId: 'planted',
    taskQueue: 'nobody',
    args: [mark('an argument')],
  })
  await connection.close()
  await appendFile(house.folder.at('logs', 'worker.log'), `{"note":"${mark('a log')}"}\n`)
  await writeFile(join(folder, 'house', 'left-behind'), Buffer.from(mark('a file')).toString('base64'))
  await fetch(`${house.publicUrl}/status?code=${mark('an address')}`)
}
