import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { demoMark } from '../../config/mode.ts'
import { readSettings } from '../../config/settings.ts'
import { settingsTable } from '../../config/settings-table.ts'
import { tempFolder } from '../support/temp-folder.ts'

const folder = tempFolder('settings')
const bytes = Buffer.alloc(32, 7).toString('base64url')

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), `${text}\n`, { mode: 0o600 })
  return join(folder, name)
}

const publicApp = {
  MONGODB_URI: 'mongodb://redress_public:one@db:27017/redress?replicaSet=rs0',
  RECEIPT_SECRET_FILE: file('receipt', bytes),
  COOKIE_SECRET_FILE: file('cookie', bytes),
  OFFICE_KEY: `1.${bytes}`,
}
const inProduction = { ...publicApp, REDRESS_MODE: 'production', PUBLIC_URL: 'https://complaints.example.gov' }
const refusal = (env: Record<string, string>) => {
  try {
    readSettings('public', env)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('these settings were accepted')
}

describe('the settings of a process', () => {
  it('are read from the environment, from files it names, and from defaults', () => {
    const settings = readSettings('public', { ...publicApp, PUBLIC_PORT: '4000' })
    expect(settings).toMatchObject({ mode: 'demo', publicPort: 4000, trustProxy: 0, publicUrl: 'http://127.0.0.1:3000' })
    expect([...settings.receiptSecret]).toEqual(Array(32).fill(7))
  })

  it('take an empty value for none', () => {
    expect(readSettings('public', { ...publicApp, PUBLIC_PORT: '' }).publicPort).toBe(3000)
  })

  it('take a value or a file that holds it where either will do', () => {
    const { OFFICE_KEY: _, ...others } = publicApp
    expect(readSettings('public', { ...others, OFFICE_KEY_FILE: file('office-key', `2.${bytes}`) }).officeKey).toBe(`2.${bytes}`)
  })

  it('are refused with one message that names every wrong one, says what is wrong and shows a valid example', () => {
    const message = refusal({ ...publicApp, PUBLIC_PORT: '70000', LOG_LEVEL: 'loud', MONGODB_URI: '', COOKIE_SECRET_FILE: '/nowhere' })
    expect(message).toContain('4 settings are wrong (public)')
    expect(message).toMatch(/PUBLIC_PORT must be a port.*Example: PUBLIC_PORT=3000/)
    expect(message).toMatch(/LOG_LEVEL must be one of trace, debug/)
    expect(message).toMatch(/MONGODB_URI or MONGODB_URI_FILE is missing\. Example: MONGODB_URI=mongodb:/)
    expect(message).toMatch(/COOKIE_SECRET_FILE names the file \/nowhere, which cannot be read \(ENOENT\)/)
  })

  it('never repeat in their refusal what was given', () => {
    expect(refusal({ ...publicApp, MONGODB_URI: 'mysql://who:hunter2@db', OFFICE_KEY: 'hunter3' })).not.toMatch(/hunter/)
  })

  it('ask for a mode that exists', () => {
    expect(refusal({ ...inProduction, REDRESS_MODE: 'staging' })).toContain('REDRESS_MODE must be one of demo, production')
  })
})

describe('production', () => {
  it('starts with settings of its own', () => {
    expect(readSettings('public', inProduction).mode).toBe('production')
  })

  it('refuses secrets, keys and passwords that a demo made', () => {
    const message = refusal({
      ...inProduction,
      RECEIPT_SECRET_FILE: file('demo-receipt', demoMark + bytes),
      OFFICE_KEY: `${demoMark}1.${bytes}`,
      MONGODB_URI: `mongodb://redress_public:${demoMark}1@db/redress?replicaSet=rs0`,
    })
    expect(message).toMatch(/RECEIPT_SECRET_FILE is the secret of a demo/)
    expect(message).toMatch(/OFFICE_KEY or OFFICE_KEY_FILE is the office key of a demo/)
    expect(message).toMatch(/MONGODB_URI or MONGODB_URI_FILE holds a demo password/)
  })

  it('accepts the same marked secrets in the demo', () => {
    expect(readSettings('public', { ...publicApp, OFFICE_KEY: `${demoMark}1.${bytes}` }).officeKey).toBe(`1.${bytes}`)
  })

  it('refuses a database address without a user, pages without TLS, and an address that is only a default', () => {
    const { PUBLIC_URL: _, ...others } = inProduction
    expect(refusal({ ...inProduction, MONGODB_URI: 'mongodb://db/redress' })).toContain('must name a user and a password')
    expect(refusal({ ...inProduction, PUBLIC_URL: 'http://complaints.example.gov' })).toContain('must begin with https://')
    expect(refusal(others)).toContain('PUBLIC_URL is missing')
  })

  it('keeps the public app from starting when it could open the ring or reach the engine', () => {
    const message = refusal({ ...inProduction, RING_FILE: '/run/secrets/ring', TEMPORAL_ADDRESS: 'temporal:7233' })
    expect(message).toMatch(/RING_FILE must not be set for this process/)
    expect(message).toMatch(/TEMPORAL_ADDRESS must not be set for this process/)
  })

  it('refuses the ring file of a demo', () => {
    const ring = file('demo-ring.json', '{}')
    expect(() => readSettings('staff', { ...inProduction, RING_FILE: ring })).toThrow(/RING_FILE is the ring of a demo/)
  })
})

describe('the settings table', () => {
  it('has a description and an example for every setting of every process', () => {
    expect(settingsTable.filter(({ description, example }) => !description || !example)).toEqual([])
    expect(settingsTable.length).toBeGreaterThan(30)
  })

  it('says which processes have a setting', () => {
    expect(settingsTable.find(({ names }) => names.includes('RECEIPT_SECRET_FILE'))?.processes).toEqual(['public', 'staff'])
  })
})
