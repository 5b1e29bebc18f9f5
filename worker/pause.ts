/** Sleeps in short steps, so that a stop need not wait for the whole. */
export async function pause(ms: number, ended: () => boolean): Promise<void> {
  const step = 200
  for (let slept = 0; slept < ms && !ended(); slept += step) await new Promise((resolve) => setTimeout(resolve, step))
}
