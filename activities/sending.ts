import type { Letter } from '../mail/letters/letter.ts'
import type { Post } from '../mail/transport.ts'
import type { Deciding } from './dependencies.ts'

/** What sending mail needs of the house. */
export type Sending = Pick<Deciding, 'store' | 'ring' | 'packOf' | 'log'> & {
  post: Pick<Post, 'send'>
  /** Where staff reach the staff app, without a slash at the end: links begin with it. */
  staffUrl: string
  /** The present instant of this process. */
  clock(): string
}

/** The pause a mail begins and the other notices it stands for. */
export type Joined = { pause: string; rows: readonly string[] }

/**
 * To whom a queued notice goes now, and what it says. `unwanted`: the person stopped mail meanwhile. `nobody`: there is no address, or
 * whoever it was for may not open the case any more. `notBefore`: the hour is not safe, the instant is.
 */
export type Addressed = { to: string; letter: Letter; with?: Joined } | { notBefore: string } | 'unwanted' | 'nobody'
