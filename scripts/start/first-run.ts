import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeSecret } from '../provision/secret-file.ts'
import { damaged, Trouble } from '../provision/trouble.ts'
import type { DataFolder } from './data-folder.ts'

/** What a data folder was begun with. */
export type Beginning = 'demo' | 'empty'

/** How this folder was begun, undefined if nothing was put into it yet. Throws Trouble. */
export async function beginningOf(folder: DataFolder): Promise<Beginning | undefined> {
  const file = folder.at('first-run.json')
  try {
    return z.object({ began: z.enum(['demo', 'empty']) }).parse(JSON.parse(await readFile(file, 'utf8'))).began
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    if (error instanceof SyntaxError || error instanceof z.ZodError) throw damaged(`The file ${file} cannot be read, so the data folder`)
    throw error
  }
}

/** Written last, so that a first run that was broken off is done again. */
export const noteBeginning = (folder: DataFolder, began: Beginning): Promise<string> =>
  writeSecret(folder.at('first-run.json'), JSON.stringify({ began }))

/** An empty office is not made out of one that holds demo data. Throws Trouble. */
export function refuseMixing(folder: DataFolder, began: Beginning | undefined, wanted: Beginning): void {
  if (began !== 'demo' || wanted !== 'empty') return
  throw new Trouble(
    `${folder.path} holds a demo, and --no-demo asks for an empty office.`,
    'Set REDRESS_DATA to another folder for the empty office.',
  )
}
