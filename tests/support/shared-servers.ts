type Stoppable = { stop(): Promise<void> }
type Shared<S> = { servers: Promise<S>; users: number }

const place = Symbol.for('redress.test-servers')

/**
 * The servers of a whole run. Each project calls this in the same process, but with modules loaded anew, so what they share lies on
 * the global object. The last to release them stops them.
 */
export async function shareServers<S extends Record<string, Stoppable>>(
  start: () => Promise<S>,
): Promise<S & { release(): Promise<void> }> {
  const global = globalThis as { [place]?: Shared<S> | undefined }
  const shared = global[place] ?? { servers: start(), users: 0 }
  global[place] = shared
  shared.users += 1
  const servers = await shared.servers
  const release = async () => {
    shared.users -= 1
    if (shared.users > 0) return
    global[place] = undefined
    await Promise.all(Object.values(servers).map((server) => server.stop()))
  }
  return { ...servers, release }
}
