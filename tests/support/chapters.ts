import { it } from 'vitest'

/**
 * Tests that tell one story, each beginning where the one before ended. When one fails, what follows could only fail too, after
 * waiting long for pages that never come: it is left out, and the failure stands alone.
 */
export function chapters(): (title: string, tell: () => Promise<void>) => void {
  let broken = false
  return (title, tell) =>
    it(title, async ({ skip }) => {
      if (broken) skip('the story broke off before')
      broken = true
      await tell()
      broken = false
    })
}
