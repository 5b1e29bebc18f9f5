import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const project = fileURLToPath(new URL('../..', import.meta.url))

export const productRooms = [
  'activities',
  'api',
  'audit',
  'config',
  'domain',
  'jurisdictions',
  'keys',
  'mail',
  'store',
  'worker',
  'workflows',
] as const

export type Source = { path: string; text: string; lines: number }

/** The TypeScript of some rooms, with paths from the project's folder. */
export const sourcesOf = (rooms: readonly string[]): readonly Source[] =>
  rooms.flatMap((room) =>
    readdirSync(join(project, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(room, path))
      .map((path) => ({ path, text: readFileSync(join(project, path), 'utf8') }))
      .map(({ path, text }) => ({ path, text, lines: text.split('\n').length - 1 })),
  )

/** The sources without their comments, in which anything may be named. */
export const code = ({ text }: Source): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

/** The paths of the sources in which a pattern is found. */
export const pathsWith = (sources: readonly Source[], pattern: RegExp): readonly string[] =>
  sources.filter((source) => pattern.test(code(source))).map(({ path }) => path)
