import sodium from 'libsodium-wrappers'
import { fromText, toText } from './base64url.ts'
import { type Binding, bindingText } from './binding.ts'
import { SealBroken } from './errors.ts'

/** X25519. */
export type BoxPair = { publicKey: Uint8Array; privateKey: Uint8Array }

/** Boxes grow in these steps, so that their length does not tell which of two short answers was given. */
const stepBytes = 256

export function makeBoxPair(): BoxPair {
  const { publicKey, privateKey } = sodium.crypto_box_keypair()
  return { publicKey, privateKey }
}

/** A JSON value in a libsodium sealed box (base64url) that only the other half of the key opens. What it is bound to lies inside. */
export function sealBox(publicKey: Uint8Array, body: unknown, binding: Binding): string {
  const inside = Buffer.from(JSON.stringify({ binding: bindingText(binding), body }))
  return toText(sodium.crypto_box_seal(sodium.pad(inside, stepBytes), publicKey))
}

/** What `sealBox` was given. Throws SealBroken, also for a box that opens but was bound to something else. */
export function openBox(pair: BoxPair, box: string, binding: Binding): unknown {
  const inside = parsed(unsealed(pair, box))
  if (inside?.binding !== bindingText(binding)) throw new SealBroken()
  return inside.body
}

function unsealed({ publicKey, privateKey }: BoxPair, text: string): string {
  const box = fromText(text)
  if (!box || box.length < sodium.crypto_box_SEALBYTES) throw new SealBroken()
  try {
    return Buffer.from(sodium.unpad(sodium.crypto_box_seal_open(box, publicKey, privateKey), stepBytes)).toString()
  } catch (error) {
    // libsodium not loaded, or a key of the wrong length: our bug, and not to be taken for a forged document.
    if (error instanceof TypeError) throw error
    throw new SealBroken()
  }
}

/** Anybody may seal anything to a public key, and an error of the JSON parser would quote it. */
function parsed(json: string): { binding?: unknown; body?: unknown } | null {
  try {
    return JSON.parse(json)
  } catch {
    throw new SealBroken()
  }
}
