/** Aborted when the person or the system that started us wants us to end: Ctrl-C, SIGTERM, a closed terminal. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop.abort())
  // A closed terminal also breaks the pipe we write to; that must not keep us from stopping in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => stop.abort())
  return stop.signal
}
