import { about } from './questions/about.ts'
import { contact } from './questions/contact.ts'
import { held } from './questions/held.ts'
import { kinds } from './questions/kinds.ts'
import { now } from './questions/now.ts'
import { officers } from './questions/officers.ts'
import { organization } from './questions/organization.ts'
import { permission } from './questions/permission.ts'
import { reach } from './questions/reach.ts'
import { share } from './questions/share.ts'
import { story } from './questions/story.ts'
import { urgent } from './questions/urgent.ts'
import { when } from './questions/when.ts'
import { where } from './questions/where.ts'

/**
 * Every screen of a complaint in the order it is asked. Forms, the page to check, the validator of the programs' door and
 * its description, the type of a complaint and what is wrong with one are all read from this list. Nothing asks for
 * immigration status, and nothing may.
 */
export const screens = [
  now,
  urgent,
  held,
  about,
  permission,
  organization,
  story,
  kinds,
  when,
  where,
  officers,
  reach,
  contact,
  share,
] as const

export type Slug = (typeof screens)[number]['slug']

export const isSlug = (value: unknown): value is Slug => screens.some(({ slug }) => slug === value)
