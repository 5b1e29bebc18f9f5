import type { RequestHandler } from 'express'

/** More than these are not held: those who wait must not fill the memory of the process, and nobody is turned away instead. */
const mostHeld = 5_000

/** Lets some requests wait a moment before they are read any further, and then lets them all go on. */
export function createHold(holdMs: number): (isSlow: (request: Parameters<RequestHandler>[0]) => boolean) => RequestHandler {
  let held = 0
  return (isSlow) => (request, response, next) => {
    if (!isSlow(request) || held >= mostHeld) return next()
    held += 1
    const goOn = setTimeout(() => end(next), holdMs)
    // Whoever hangs up meanwhile frees the place at once, and nothing is done for them.
    const hungUp = () => end(() => clearTimeout(goOn))
    response.once('close', hungUp)
    const end = (then: () => void) => {
      held -= 1
      response.off('close', hungUp)
      then()
    }
  }
}
