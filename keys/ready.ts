import sodium from 'libsodium-wrappers'

/** Settles when libsodium is loaded. Every entry awaits it once, before anything is sealed, signed or opened. */
export const keysReady: Promise<void> = sodium.ready
