import { WrongSettings } from '../../config/settings.ts'
import { Trouble, troubleIn } from '../provision/trouble.ts'

/** Runs a command to its end. What goes wrong and can be mended is one message and exit code 1; a mistake of our own is shown whole. */
export async function oneMessage(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    tellTrouble(error)
  }
}

export function tellTrouble(error: unknown): void {
  process.exitCode = 1
  const known = error instanceof Trouble || error instanceof WrongSettings ? error : troubleIn('It', String(error))
  console.error(known ? `\n${known.message}` : error)
}
