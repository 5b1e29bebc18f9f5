import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { projectFolder } from '../provision/project-folder.ts'

/** The running office as its own `demo.json` gives it. */
const officeShape = z.object({
  publicUrl: z.url(),
  mailboxUrl: z.url().nullable(),
  tokens: z.object({ intake: z.string().min(1) }),
})
export type Office = z.infer<typeof officeShape>

/** Nothing runs that a case could be sent to. */
export class NoOffice extends Error {
  override name = 'NoOffice'
}

/** The office that `npm start` runs on a data folder (relative: from the project). Throws NoOffice, also when it does not answer. */
export async function officeIn(dataFolder: string): Promise<Office> {
  const office = await noted(resolve(projectFolder, dataFolder, 'demo.json'))
  const answers = await fetch(`${office.publicUrl}/readyz`, { signal: AbortSignal.timeout(10_000) }).catch(() => null)
  if (answers?.status !== 200) throw new NoOffice(`Nothing answers at ${office.publicUrl}. Run npm start first.`)
  return office
}

async function noted(file: string): Promise<Office> {
  try {
    return officeShape.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    const why = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'is not there' : 'cannot be read'
    throw new NoOffice(`${file} ${why}. Run npm start first, and give this command the same REDRESS_DATA.`)
  }
}
