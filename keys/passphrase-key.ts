import { hashRaw } from '@node-rs/argon2'
import { asTyped, inTurn } from './argon.ts'

/** What stands openly beside something sealed under a passphrase, so that its key can be derived again. Salt: 16 bytes, base64url. */
export type Derivation = { salt: string; memoryKib: number; passes: number }

/** Argon2id, 32 bytes. Throws PasswordsBusy. */
export const passphraseKey = (passphrase: string, { salt, memoryKib, passes }: Derivation): Promise<Buffer> =>
  inTurn(() =>
    hashRaw(asTyped(passphrase), {
      salt: Buffer.from(salt, 'base64url'),
      memoryCost: memoryKib,
      timeCost: passes,
      parallelism: 1,
      outputLen: 32,
    }),
  )
