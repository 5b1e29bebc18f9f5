import { setTimeout as sleep } from 'node:timers/promises'

/** Whether something becomes so within the time given. */
export async function within(milliseconds: number, isSo: () => Promise<boolean>): Promise<boolean> {
  for (const until = performance.now() + milliseconds; performance.now() < until; await sleep(100)) {
    if (await isSo()) return true
  }
  return false
}
