/** How a side is worked: so many clients at once, for so long, and no more than `most` pieces of work if that is given. */
export type Loop = { clients: number; seconds: number; most?: number }

/**
 * What came of it. `missed` is what a side was too busy for; it is not counted as done. `loadCpu` is the share of one core that this
 * process itself took.
 */
export type Sample = { done: number; missed: number; seconds: number; latenciesMs: readonly number[]; loadCpu: number }

/**
 * Each client does its next piece of work when the one before is answered, so no more than `clients` are ever under way. What was begun
 * is finished and counts, and so does its time. `once` says whether it was done; what it throws ends everything.
 */
export async function closedLoop(
  { clients, seconds, most = Number.POSITIVE_INFINITY }: Loop,
  once: (client: number) => Promise<boolean>,
): Promise<Sample> {
  const latenciesMs: number[] = []
  let [begun, missed] = [0, 0]
  const { seconds: taken, loadCpu } = await timed(async () => {
    const end = performance.now() + seconds * 1000
    const work = async (client: number) => {
      while (begun < most && performance.now() < end) {
        begun += 1
        const from = performance.now()
        if (await once(client)) latenciesMs.push(performance.now() - from)
        else missed += 1
      }
    }
    await Promise.all(Array.from({ length: clients }, (_, client) => work(client)))
  })
  return { done: latenciesMs.length, missed, seconds: taken, latenciesMs, loadCpu }
}

/** How long something took, and how much of a core this process used meanwhile. */
export async function timed(work: () => Promise<void>): Promise<{ seconds: number; loadCpu: number }> {
  const cpu = process.cpuUsage()
  const from = performance.now()
  await work()
  const seconds = (performance.now() - from) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return { seconds, loadCpu: (user + system) / 1e6 / seconds }
}
