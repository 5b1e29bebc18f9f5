/** Tells whoever started this process that it can do its work now. */
export function tellReady(): void {
  process.send?.('ready')
}

/** For a process that stops itself at SIGTERM: it is given one when whoever started it is gone, so that nothing is left behind. */
export function stopWithStarter(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}

/**
 * Stops this process in order, once: at SIGTERM, at Ctrl-C, and when whoever started it is gone, so that nothing is left behind.
 * A stop that fails ends it all the same, with exit code 1.
 */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false
  const once = () => {
    if (stopping) return
    stopping = true
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(signal, once)
}
