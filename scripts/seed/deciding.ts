import type { Deciding } from '../../activities/dependencies.ts'
import { decidingWith } from '../../worker/deciding.ts'
import type { Seeding } from './seeding.ts'

/** What decisions need, as the worker has it. What goes wrong is said by its class only. */
export function decidingIn({ store, keys, now, say }: Pick<Seeding, 'store' | 'keys' | 'now' | 'say'>): Deciding {
  const told = (fields: Record<string, unknown>, message: string) =>
    say(`${message} (${String(fields.errorClass ?? fields.failure ?? '')})`)
  return decidingWith({ store, ring: keys.ring, log: { error: told, warn: told, info: () => {} } }, now)
}
