import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { project } from './run-step.mjs'

/** Every file of the rooms that are built, as paths inside the project. */
export function filesOfRooms() {
  const { include, exclude } = JSON.parse(readFileSync(join(project, 'tsconfig.build.json'), 'utf8'))
  return include
    .filter((room) => existsSync(join(project, room)))
    .flatMap((room) => readdirSync(join(project, room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length))
    .filter((path) => !exclude.some((folder) => path.startsWith(folder + sep)))
    .sort()
}

export const isSource = (path) => /\.(tsx?|mjs)$/.test(path)

/** Changes with every byte a build depends on. */
export function stampOfSources() {
  const hash = createHash('sha256')
  for (const path of [...filesOfRooms(), 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json']) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(project, path)))
      .update('\0')
  }
  return hash.digest('hex')
}
