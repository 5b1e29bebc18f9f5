import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { demoMark } from '../../config/mode.ts'
import { damaged } from './trouble.ts'

/** 32 random bytes as base64url text. */
export const randomSecret = (): string => randomBytes(32).toString('base64url')

/** The same, marked so that production refuses it. */
export const demoSecret = (): string => demoMark + randomSecret()

/** For mongod's own files, which allow letters and digits only in a key. */
export const randomPassword = (): string => randomBytes(32).toString('hex')

/** The text of a file only its owner can read; made on first use. Throws Trouble if it is there but empty. */
export async function secretFile(path: string, make: () => string): Promise<string> {
  return (await keptSecret(path)) ?? (await writeSecret(path, make()))
}

/** The text of such a file, undefined if there is none. Throws Trouble if it is there but empty. */
export async function keptSecret(path: string): Promise<string | undefined> {
  const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (kept?.trim() === '') throw damaged(`The secret ${path} is empty`)
  return kept?.trim()
}

/** Writes a file only its owner can read, whole or not at all. */
export async function writeSecret(path: string, secret: string): Promise<string> {
  await writeFile(`${path}.new`, `${secret}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
  return secret
}
