import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTransport } from 'nodemailer'
import { afterEach, describe, expect, it } from 'vitest'
import { readSettings } from '../../config/settings.ts'
import { freePort } from '../../scripts/provision/free-port.ts'
import { writePidFile } from '../../scripts/provision/pid-file.ts'
import { nobodyWaits } from '../../scripts/provision/progress.ts'
import { Trouble } from '../../scripts/provision/trouble.ts'
import { type DataFolder, openDataFolder } from '../../scripts/start/data-folder.ts'
import { beginningOf, noteBeginning, refuseMixing } from '../../scripts/start/first-run.ts'
import { type House, openHouse } from '../../scripts/start/house.ts'
import { stopLeftovers } from '../../scripts/start/leftovers.ts'
import { holdFolder } from '../../scripts/start/only-one.ts'
import { refuseTakenPorts } from '../../scripts/start/ports.ts'
import { demoSecrets } from '../../scripts/start/secrets.ts'
import { haveMail, haveMongo, haveTemporal, type Start } from '../../scripts/start/servers.ts'
import { wishOf } from '../../scripts/start/wish.ts'
import { tempFolder } from '../support/temp-folder.ts'

const houses: House[] = []
afterEach(async () => {
  for (const house of houses.splice(0)) await house.close()
})

const newFolder = async () => openDataFolder(tempFolder('start'))

async function startOn(folder: DataFolder): Promise<Start> {
  const names = ['PUBLIC_PORT', 'STAFF_PORT', 'MAILBOX_PORT', 'MONGO_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT']
  const ports = await Promise.all(names.map(async (name) => [name, String(await freePort())]))
  const house = openHouse()
  houses.push(house)
  const waiting = { ...nobodyWaits, started: house.add }
  return { settings: readSettings('start', Object.fromEntries(ports)), folder, house, waiting }
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const pidIn = async (folder: DataFolder, name: string): Promise<number> =>
  JSON.parse(await readFile(folder.at('run', `${name}.pid`), 'utf8')).pid

describe('npm start', () => {
  it('brings the servers, takes mail into the mailbox, and leaves nothing running when it stops', async () => {
    const start = await startOn(await newFolder())
    await haveMongo(start)
    await haveTemporal(start)
    const { smtpUrl, mailboxUrl } = await haveMail(start)
    const pids = [await pidIn(start.folder, 'mongod'), await pidIn(start.folder, 'temporal')]

    const post = createTransport(smtpUrl)
    const link = 'http://127.0.0.1:3000/status'
    await post.sendMail({ from: 'office@example.org', to: 'maria@example.org', subject: 'A <b>message</b>', text: `Read it at ${link}` })
    await post.sendMail({
      from: 'office@example.org',
      to: 'tova@example.org',
      subject: 'Later',
      text: 'https://example.org',
      html: '<p>hi',
    })
    const mails = (await (await fetch(`${mailboxUrl}/api/mails`)).json()) as { id: string; to: string[]; subject: string; text: string }[]
    expect(mails).toMatchObject([{ to: ['tova@example.org'] }, { to: ['maria@example.org'], subject: 'A <b>message</b>' }])
    expect(await (await fetch(`${mailboxUrl}/`)).text()).toContain('A &lt;b>message')
    expect(await (await fetch(`${mailboxUrl}/mails/${mails[1]?.id}`)).text()).toContain(`<a href="${link}">`)
    expect(await (await fetch(`${mailboxUrl}/mails/${mails[0]?.id}`)).text()).not.toContain('<a href="https://example.org"')

    await start.house.close()
    expect(pids.filter(isAlive)).toEqual([])
    await expect(fetch(`${mailboxUrl}/`)).rejects.toThrow()
  })

  it('tells at once when a part dies, so that it can stop the others', async () => {
    const start = await startOn(await newFolder())
    await haveTemporal(start)
    process.kill(await pidIn(start.folder, 'temporal'), 'SIGKILL')
    await expect(start.house.death).rejects.toThrow(/Temporal ended by itself \(SIGKILL\)\.\nIts log is /)
  })

  it('says that the data is damaged, and what to do, when MongoDB cannot read it', async () => {
    const start = await startOn(await newFolder())
    await haveMongo(start)
    await start.house.close()
    await writeFile(start.folder.at('mongo', 'db', 'WiredTiger.turtle'), 'no turtle')
    await expect(haveMongo(await startOn(start.folder))).rejects.toThrow(/MongoDB: its data is damaged\.\nPut a backup .* set REDRESS_DATA/)
  })

  it('says that the data is damaged when Temporal cannot read it', async () => {
    const start = await startOn(await newFolder())
    await writeFile(start.folder.at('temporal', 'temporal.sqlite'), 'no database '.repeat(1000))
    await expect(haveTemporal(start)).rejects.toThrow(/Temporal: its data is damaged/)
  })

  it('names every port that is taken and the setting for another', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const wish = (name: string, number: number) => ({ name, port: number, address: '127.0.0.1' })
    const free = await freePort()
    const check = refuseTakenPorts([wish('PUBLIC_PORT', port), wish('STAFF_PORT', free), wish('MAILBOX_PORT', free)])
    await expect(check).rejects.toThrow(
      `Port ${port} (PUBLIC_PORT) is taken by another program.\nPort ${free} (MAILBOX_PORT) is asked for by STAFF_PORT too.`,
    )
    other.close()
  })

  it('refuses a second start on the same folder while the first runs, and waits for one that is stopping', async () => {
    const folder = await newFolder()
    const said: string[] = []
    const first = await holdFolder(folder, () => {})
    await expect(holdFolder(folder, () => {})).rejects.toThrow(`process ${process.pid}`)
    await first.leave?.()
    const second = holdFolder(folder, (line) => said.push(line))
    await first.stop()
    await (await second).stop()
    expect(said).toEqual(['Waiting for an earlier start to stop …'])
  })

  it('stops what a killed start left running, and nothing that only has its number', async () => {
    const folder = await newFolder()
    const [left, stranger] = [spawn('sleep', ['60']), spawn('sleep', ['60'])]
    const gone = new Promise((tell) => left.once('exit', (_, signal) => tell(signal)))
    await writePidFile(folder.at('run', 'mongod.pid'), left.pid as number)
    await writeFile(folder.at('run', 'temporal.pid'), JSON.stringify({ pid: stranger.pid, identity: 'another program at another time' }))
    await stopLeftovers(folder, () => {})
    expect(await gone).toBe('SIGTERM')
    expect(isAlive(stranger.pid as number)).toBe(true)
    stranger.kill()
  })
})

describe('the secrets of a demo', () => {
  it('are readable by their owner only, marked, and the same at every start', async () => {
    const folder = await newFolder()
    const first = await demoSecrets(folder, true)
    expect((await stat(first.receipt)).mode & 0o777).toBe(0o600)
    expect((await stat(first.ring)).mode & 0o777).toBe(0o600)
    expect(await readFile(first.officeKey, 'utf8')).toMatch(/^demo-not-for-production-1\./)
    expect(await demoSecrets(folder, false)).toEqual(first)
  })

  it('are not quietly made anew once they protect something', async () => {
    const folder = await newFolder()
    await expect(demoSecrets(folder, false)).rejects.toThrow(/receipt-secret is missing: its data is damaged/)
  })

  it('are not used while others can read the ring', async () => {
    const folder = await newFolder()
    await chmod((await demoSecrets(folder, true)).ring, 0o644)
    await expect(demoSecrets(folder, false)).rejects.toThrow(/is readable by others\.\nTake that right away \(chmod 600/)
  })
})

describe('the first start', () => {
  it('is remembered, and a demo is not turned into an empty office', async () => {
    const folder = await newFolder()
    expect(await beginningOf(folder)).toBeUndefined()
    await noteBeginning(folder, 'demo')
    expect(await beginningOf(folder)).toBe('demo')
    expect(() => refuseMixing(folder, 'demo', 'empty')).toThrow(/holds a demo.*\n.*REDRESS_DATA/)
  })

  it('stops at a record it cannot read', async () => {
    const folder = await newFolder()
    await writeFile(folder.at('first-run.json'), '{')
    await expect(beginningOf(folder)).rejects.toThrow(Trouble)
  })

  it('knows one option and refuses others', () => {
    expect(wishOf([])).toBe('demo')
    expect(wishOf(['--no-demo'])).toBe('empty')
    expect(() => wishOf(['--nodemo'])).toThrow(/npm start -- --no-demo/)
  })
})
