import { expect, it } from 'vitest'
import { Trouble } from '../../scripts/provision/trouble.ts'
import { openHouse } from '../../scripts/start/house.ts'

function houseWith(stopped: string[], failing?: string) {
  const house = openHouse()
  for (const name of ['mongod', 'temporal', 'worker']) {
    const stop = async () => {
      if (name === failing) throw new Error(`${name} would not stop`)
      stopped.push(name)
    }
    house.add({ name, stop })
  }
  return house
}

it('stops what was started last first', async () => {
  const stopped: string[] = []
  await houseWith(stopped).close()
  expect(stopped).toEqual(['worker', 'temporal', 'mongod'])
})

it('stops the rest when one will not stop, and says so at the end', async () => {
  const stopped: string[] = []
  await expect(houseWith(stopped, 'temporal').close()).rejects.toThrow('temporal would not stop')
  expect(stopped).toEqual(['worker', 'mongod'])
})

it('also stops what only comes up while it is closing', async () => {
  const stopped: string[] = []
  const house = houseWith(stopped)
  house.add({ name: 'staff', stop: async () => house.add({ name: 'late', stop: async () => void stopped.push('late') }) })
  await house.close()
  expect(stopped).toContain('late')
})

it('takes a death for trouble until it closes, and for granted then', async () => {
  const [running, closing] = [openHouse(), openHouse()]
  running.add({ name: 'worker', stop: async () => {}, ended: Promise.resolve(new Trouble('dead', 'start again')) })
  await expect(running.death).rejects.toThrow('dead')

  let end: (trouble: Trouble) => void = () => {}
  const ended = new Promise<Trouble>((resolve) => {
    end = resolve
  })
  closing.add({ name: 'worker', stop: async () => end(new Trouble('stopped', '')), ended })
  await closing.close()
  const verdict = await Promise.race([closing.death.catch(() => 'trouble'), ended.then(() => 'granted')])
  expect(verdict).toBe('granted')
})
