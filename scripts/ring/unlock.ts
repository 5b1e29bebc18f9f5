import { parseArgs } from 'node:util'
import { knock } from '../../keys/knock.ts'
import { Trouble } from '../provision/trouble.ts'
import { oneMessage } from '../setup/one-message.ts'
import { knownPassphrase } from './passphrase.ts'

const usage = 'npm run unlock -- /run/redress-staff/unlock.sock /run/redress-worker/unlock.sock [--passphrase-file FILE]'

/** Opens a locked office: asks for the passphrase once and hands it to each process named by its socket. It is stored nowhere. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { 'passphrase-file': { type: 'string' } }, allowPositionals: true })
  const sockets = positionals.length > 0 ? positionals : [process.env.UNLOCK_SOCKET ?? ''].filter(Boolean)
  if (sockets.length === 0) throw new Trouble('No process was named.', usage)
  const passphrase = await knownPassphrase(values['passphrase-file'])
  const failed: string[] = []
  for (const socket of sockets) if (!(await unlocked(socket, passphrase))) failed.push(socket)
  if (failed.length > 0) throw new Trouble(`${failed.length} of ${sockets.length} could not be unlocked.`, 'What it takes is said above.')
}

async function unlocked(socket: string, passphrase: string): Promise<boolean> {
  try {
    const { open, problem } = await knock(socket, passphrase)
    console.log(`${socket}: ${problem ?? 'unlocked'}`)
    return open && problem === null
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    console.log(`${socket}: ${code === 'EACCES' ? 'you may not; run it as the user of that process' : 'nobody listens there'}`)
    return false
  }
}

await oneMessage(main)
