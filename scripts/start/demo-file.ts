import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { roles } from '../../domain/case/staff.ts'
import { writeSecret } from '../provision/secret-file.ts'
import { damaged } from '../provision/trouble.ts'
import type { Demo } from '../seed/seeding.ts'
import type { DataFolder } from './data-folder.ts'
import type { Addresses } from './fill.ts'

const demoShape = z.object({
  publicUrl: z.string(),
  staffUrl: z.string(),
  mailboxUrl: z.string().nullable(),
  tokens: z.object({ intake: z.string(), oversight: z.string() }),
  users: z.array(
    z.object({
      role: z.enum(roles),
      name: z.string(),
      email: z.string(),
      password: z.string(),
      totpSecret: z.string(),
      legalPassphrase: z.string().exactOptional(),
    }),
  ),
  codes: z.array(z.object({ code: z.string(), reference: z.string(), about: z.string() })),
})

/** The demo's sign-ins and tokens, with the addresses of this start, which may be others than those of the first. Throws Trouble. */
export async function demoOf(folder: DataFolder, addresses: Addresses): Promise<Demo> {
  const file = folder.at('demo.json')
  try {
    const demo = { ...demoShape.parse(JSON.parse(await readFile(file, 'utf8'))), ...addresses }
    await writeSecret(file, JSON.stringify(demo, null, 2))
    return demo
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError || (error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw damaged(`The file ${file} cannot be read, so the data folder`)
    }
    throw error
  }
}
