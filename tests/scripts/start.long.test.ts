import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mongo } from 'mongoose'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { withDatabase } from '../../config/mongo-address.ts'
import { npmStart, removeFolder, type Started } from '../support/npm-start.ts'

const starts: Started[] = []
afterAll(async () => {
  for (const { stop, folder } of starts) await stop().then(() => removeFolder(folder))
})

const start = async (...wish: Parameters<typeof npmStart>) => {
  const started = await npmStart(...wish)
  starts.push(started)
  return started
}

const pidsOf = async ({ folder }: Started) => {
  const files = (await readdir(join(folder, 'run'))).filter((name) => name.endsWith('.pid'))
  const entries = files.map(async (name) => [name.replace('.pid', ''), JSON.parse(await readFile(join(folder, 'run', name), 'utf8')).pid])
  return Object.fromEntries(await Promise.all(entries)) as Record<string, number>
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('npm start from nothing', () => {
  it('runs a demo, stops without a trace, and finds everything again at the second start', async () => {
    const first = await start()
    expect(first.output()).toContain('Redress runs.')
    const demo = await first.demo()
    expect(demo.users.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['hotline', 'triage', 'supervisor', 'legal', 'administrator']),
    )
    expect((await stat(join(first.folder, 'demo.json'))).mode & 0o777).toBe(0o600)
    for (const address of [`${demo.publicUrl}/readyz`, `${demo.staffUrl}/readyz`, `${demo.mailboxUrl}/`]) {
      expect((await fetch(address)).status, address).toBe(200)
    }
    const pids = Object.values(await pidsOf(first))
    expect(pids).toHaveLength(6)
    expect(await first.stop()).toBe(0)
    expect(pids.filter(isAlive)).toEqual([])

    const second = await start({ folder: first.folder })
    expect(second.output()).not.toContain('Filling in')
    expect((await second.demo()).users).toEqual(demo.users)
    expect((await second.demo()).publicUrl).toBe(`http://127.0.0.1:${second.ports.PUBLIC_PORT}`)
    await second.stop()
  })

  it('gives the public app neither the ring nor the address of the engine', async () => {
    const started = await start({ args: ['--no-demo'], env: { RING_FILE: '/tmp/ring', SECRET_OF_MINE: 'canary' } })
    expect(started.output()).toContain('first-sign-in.json')
    const environment = await readFile(`/proc/${(await pidsOf(started))['public-app']}/environ`, 'utf8')
    expect(environment).toContain('PUBLIC_PORT')
    expect(environment).not.toMatch(/RING_FILE|TEMPORAL|canary|redress_staff|redress_worker/)
    await started.stop()
  })

  it('says what died, stops the rest and ends with 1', async () => {
    const started = await start({ args: ['--no-demo'] })
    const { worker, ...others } = await pidsOf(started)
    process.kill(worker as number, 'SIGKILL')
    expect(await started.ended).toBe(1)
    expect(started.output()).toMatch(/The worker ended by itself \(SIGKILL\)\.\nIts log is .*worker\.log/)
    expect(Object.values(others).filter(isAlive)).toEqual([])
  })

  it('clears away what a killed start left behind', async () => {
    const first = await start({ args: ['--no-demo'] })
    const { mongod, temporal } = await pidsOf(first)
    process.kill(first.pid, 'SIGKILL')
    await first.ended
    expect([mongod, temporal].map((pid) => isAlive(pid as number))).toEqual([true, true])
    const second = await start({ folder: first.folder })
    expect(second.output()).toMatch(/Stopping mongod \(process \d+\), which an earlier start left behind/)
    expect(second.output()).toContain('Redress runs.')
    expect([mongod, temporal].map((pid) => isAlive(pid as number))).toEqual([false, false])
    await second.stop()
  })

  it('uses the servers it is given, starts none of its own, and leaves them running', async () => {
    const given = {
      MONGODB_URI: withDatabase(inject('mongoUri'), 'given'),
      TEMPORAL_ADDRESS: inject('temporalAddress'),
      SMTP_URL: 'smtp://127.0.0.1:9',
    }
    const started = await start({ args: ['--no-demo'], env: given })
    expect(started.output()).toContain('No mail server answers at SMTP_URL yet')
    expect(Object.keys(await pidsOf(started)).sort()).toEqual(['public-app', 'staff-app', 'start', 'worker'])
    expect(await started.stop()).toBe(0)
    const client = await mongo.MongoClient.connect(inject('mongoUri'))
    expect(await client.db('given').collection('users').countDocuments()).toBe(1)
    await client.close()
  })

  it('ends with one message when a setting is wrong or a port is taken', async () => {
    const wrong = await start({ env: { PUBLIC_PORT: 'http', LOG_LEVEL: 'loud' } })
    expect(await wrong.ended).toBe(1)
    expect(wrong.output()).toMatch(/2 settings are wrong/)
    const { port } = new URL(`http://${inject('temporalAddress')}`)
    const taken = await start({ env: { STAFF_PORT: port } })
    expect(await taken.ended).toBe(1)
    expect(taken.output()).toContain(`Port ${port} (STAFF_PORT) is taken by another program.\nStop that program`)
  })
})
