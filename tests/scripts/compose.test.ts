import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { namesOf } from '../../config/setting.ts'
import { settingsOf } from '../../config/settings.ts'
import { projectFolder } from '../../scripts/provision/project-folder.ts'

type Service = {
  image: string
  command?: string[]
  environment?: Record<string, string>
  depends_on?: Record<string, { condition: string }>
  networks?: string[]
  ports?: string[]
  volumes?: string[]
}
type Compose = { services: Record<string, Service>; networks: Record<string, { internal?: boolean } | null>; volumes: Record<string, null> }

const compose: Compose = parse(readFileSync(`${projectFolder}/docker-compose.yml`, 'utf8'), { merge: true })
const services = Object.entries(compose.services)
const service = (name: string) => compose.services[name] as Service
const ours = ['public', 'staff', 'worker', 'setup'] as const

describe('docker-compose.yml', () => {
  it.each(ours)('tells the %s process nothing that is not one of its settings', (kind) => {
    const known = Object.values(settingsOf[kind]('production')).flatMap(namesOf)
    expect(Object.keys(service(kind).environment ?? {}).filter((name) => !known.includes(name))).toEqual([])
  })

  it.each(ours)('tells the %s process everything it cannot start without', (kind) => {
    const given = Object.keys(service(kind).environment ?? {})
    const needed = Object.values(settingsOf[kind]('production')).filter(
      (its) => its.default === undefined && !its.schema.safeParse(undefined).success,
    )
    expect(needed.filter((its) => !namesOf(its).some((name) => given.includes(name))).map(({ name }) => name)).toEqual([])
  })

  it('keeps the ring and the engine from the public app', () => {
    const { environment, networks, volumes } = service('public')
    expect(Object.keys(environment ?? {})).not.toContain('RING_FILE')
    expect(networks).toEqual(['store', 'outside'])
    expect(volumes).toEqual(['public-secrets:/run/secrets/redress:ro'])
    expect(service('temporal').networks).toEqual(['engine'])
  })

  it('gives each of our processes its own secrets and no other’s', () => {
    const mounted = ours.map((kind) => service(kind).volumes?.map((volume) => volume.split(':')[0]))
    expect(mounted).toEqual(ours.map((kind) => [`${kind}-secrets`]))
  })

  it('publishes ports to this machine only, and no port of MongoDB or of the engine itself', () => {
    const published = services.flatMap(([, { ports }]) => ports ?? [])
    expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([])
    expect(published.filter((port) => /:(27017|7233)$/.test(port))).toEqual([])
    expect(compose.networks.store?.internal).toBe(true)
  })

  it('runs programs that the build makes', () => {
    const entries = services.flatMap(([, { command }]) => command?.join(' ').match(/dist\/[\w/-]+\.js/g) ?? [])
    expect(entries).toHaveLength(5)
    const sources = entries.map((entry) => entry.replace(/^dist\//, '').replace(/\.js$/, '.ts'))
    expect(sources.filter((source) => !existsSync(`${projectFolder}/${source}`))).toEqual([])
  })

  it('runs MongoDB as a replica set with access control, and Temporal with its write-ahead log', () => {
    expect(service('mongodb').command?.join(' ')).toMatch(/--replSet rs0 --keyFile/)
    expect(service('temporal').command).toContain('--sqlite-pragma=journal_mode=WAL')
  })

  it('names no service, network or volume that it does not have', () => {
    for (const [name, { depends_on, networks, volumes }] of services) {
      expect(Object.keys(compose.services), name).toEqual(expect.arrayContaining(Object.keys(depends_on ?? {})))
      expect(Object.keys(compose.networks), name).toEqual(expect.arrayContaining(networks ?? []))
      expect(Object.keys(compose.volumes), name).toEqual(expect.arrayContaining((volumes ?? []).map((volume) => volume.split(':')[0])))
    }
  })

  it('pins every image it does not build', () => {
    expect(services.map(([, { image }]) => image).filter((image) => image !== 'redress' && !/:v?\d+\.\d+/.test(image))).toEqual([])
  })
})
