import { runProgram } from './run-program.ts'

/** The first of these programs that answers --version, undefined if none does. */
export async function findFirst(names: readonly string[]): Promise<string | undefined> {
  for (const name of names) if ((await runProgram(name, ['--version'])).ok) return name
  return undefined
}
