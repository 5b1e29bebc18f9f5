import { whyNotFree } from '../provision/free-port.ts'
import { Trouble } from '../provision/trouble.ts'

export type PortWish = { name: string; port: number; address: string }

/** Throws one Trouble that names every port that cannot be had, and the setting for another. */
export async function refuseTakenPorts(wishes: readonly PortWish[]): Promise<void> {
  const problems: string[] = []
  for (const [at, { name, port, address }] of wishes.entries()) {
    const twin = wishes.slice(0, at).find((other) => other.port === port)
    const reason = twin ? `is asked for by ${twin.name} too` : await whyNotFree(port, address)
    if (reason) problems.push(`Port ${port} (${name}) ${reason}.`)
  }
  if (problems.length === 0) return
  throw new Trouble(
    problems.join('\n'),
    'Stop that program, or choose another port in the environment, for example PUBLIC_PORT=3100 npm start.',
  )
}
