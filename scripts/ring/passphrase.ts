import { randomBytes } from 'node:crypto'
import { crockford } from '../../keys/crockford.ts'
import { keptSecret, secretFile } from '../provision/secret-file.ts'
import { Trouble } from '../provision/trouble.ts'
import { askHidden } from './ask.ts'

/** Whoever stole the disk may try as often as they like: a short one is soon found. */
const fewest = 20

/** The passphrase of a ring that is there: from the file, or asked for. Throws Trouble. */
export async function knownPassphrase(file: string | undefined): Promise<string> {
  const known = file ? await keptSecret(file) : await askHidden('Passphrase of the ring: ')
  if (!known) throw new Trouble('No passphrase was given.', 'Type it when asked, or name a file that holds it: --passphrase-file FILE.')
  return known
}

/** The same for several copies of a ring, asked for when it is first needed and then no more. */
export function passphraseOnce(file: string | undefined): () => Promise<string> {
  let known: Promise<string> | undefined
  return () => {
    known ??= knownPassphrase(file)
    return known
  }
}

/**
 * A passphrase for a new seal. With a file: what it holds, or one of 120 random bits that is written to it, for its owner only. Without:
 * asked for twice. Throws Trouble.
 */
export async function newPassphrase(file: string | undefined): Promise<string> {
  const chosen = file ? await secretFile(file, randomPassphrase) : await typedTwice()
  if (chosen.length < fewest)
    throw new Trouble(
      `A passphrase of ${chosen.length} characters is too short.`,
      `Take ${fewest} or more: six words that nobody else would put together.`,
    )
  return chosen
}

async function typedTwice(): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Trouble('There is no terminal to ask for a passphrase.', 'Name a file for it: --passphrase-file FILE.')
  const first = (await askHidden('New passphrase of the ring: ')) ?? ''
  const second = (await askHidden('The same again: ')) ?? ''
  if (first !== second) throw new Trouble('The two passphrases differ.', 'Run it again.')
  return first
}

/** In groups of six, without letters that are taken for others. */
const randomPassphrase = (): string => crockford(randomBytes(15)).replace(/.{6}(?!$)/g, '$&-')
