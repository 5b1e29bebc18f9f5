import { generateSync } from 'otplib'
import type { Browser, Page } from 'playwright-core'
import { commandWords, type StaffCommand } from '../../api/staff/words/command-words.ts'
import { type StaffName, staffId } from '../../scripts/seed/demo-staff.ts'
import { press, type Typed, type } from './asked.ts'
import type { House } from './house.ts'
import { openWindow } from './windows.ts'

/** Somebody of the office in a window of their own, signed in with password and code. */
export async function signedIn(house: House, browser: Browser, who: StaffName, script = true): Promise<Page> {
  const page = await openWindow(browser, { script })
  const { email, password, totpSecret } = house.people[who]
  // A code works once; a test file signs the same person in more often than every 30 seconds.
  await house.store.users.updateOne({ _id: staffId(who) }, { totpUsedStep: 0 })
  await page.goto(`${house.staffUrl}/sign-in`)
  await type(page, { email, password })
  await press(page, 'Sign in')
  await type(page, { code: generateSync({ secret: totpSecret }) })
  await press(page, 'Go on')
  await page.getByText(house.people[who].name).first().waitFor()
  return page
}

/** Opens a case by its reference, through the search: a reference that only one case has leads to it. */
export async function openCase(page: Page, { staffUrl }: House, reference: string): Promise<void> {
  await page.goto(`${staffUrl}/search`)
  await type(page, { find: reference })
  await press(page, 'Search')
  await page.getByRole('heading', { level: 1, name: reference }).waitFor()
}

/** From the page of the case to the page of a command; its group is opened first where it lies in one. */
export async function openCommand(page: Page, command: StaffCommand): Promise<void> {
  const link = page.locator(`main a[href*="/${command}"]`).first()
  await link.waitFor({ state: 'attached' })
  const group = page.locator('.commands details', { has: page.locator(`a[href*="/${command}"]`) }).locator('summary')
  if (!(await link.isVisible()) && (await group.count()) === 1) await group.click()
  await link.click()
}

/** Gives a command on its page and waits until the case says that it is done. */
export async function give(page: Page, command: StaffCommand, typed: Typed = {}): Promise<void> {
  await openCommand(page, command)
  await type(page, typed)
  await press(page, commandWords[command].button)
  await page.getByRole('status').getByText(commandWords[command].done).waitFor()
}
