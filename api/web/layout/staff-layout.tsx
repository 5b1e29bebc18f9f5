import type { ComponentChildren } from 'preact'
import type { Role } from '../../../domain/case/staff.ts'
import { Mark } from '../components/mark.tsx'
import { PostForm } from '../components/post-form.tsx'
import { useWords } from '../words.ts'
import { type AreaName, areasFor } from './areas.ts'
import { Document, Strips } from './document.tsx'

/** Who is signed in, as the frame shows it. `token` is for the forms of the frame itself. */
export type StaffPerson = { name: string; roles: readonly Role[]; token: string }

export type StaffLayoutProps = {
  title: string
  hasErrors?: boolean
  demo: boolean
  /** Null on the pages before sign-in. */
  person: StaffPerson | null
  area?: AreaName
  /** `gate` is the narrow column of the sign-in pages. */
  column?: 'wide' | 'gate'
  children: ComponentChildren
}

/** The frame of the staff pages: areas and search as the roles allow, and the person's own menu. */
export const StaffLayout = ({ title, hasErrors = false, demo, person, area, column = 'wide', children }: StaffLayoutProps) => (
  <Document title={title} hasErrors={hasErrors} body="staff">
    <header>
      <Strips demo={demo} />
      <div class="bar">
        <div class="bar-in">
          <a class="name" href={person ? '/' : '/sign-in'} translate={false}>
            {useWords().t('shared.name')}
          </a>
          {person && <SignedIn person={person} area={area} />}
        </div>
      </div>
    </header>
    <main id="main" class={column === 'gate' ? 'gate' : undefined}>
      {children}
    </main>
  </Document>
)

const SignedIn = ({ person, area }: { person: StaffPerson; area: AreaName | undefined }) => {
  const { t } = useWords()
  const mayFind = areasFor(person.roles).some(({ name }) => name === 'cases')
  return (
    <>
      <nav aria-label={t('staff.areas.label')}>
        <ul class="areas">
          {areasFor(person.roles).map(({ name, href }) => (
            <li key={name}>
              <a href={href} aria-current={name === area ? 'page' : undefined}>
                {t(`staff.areas.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {mayFind && <Find token={person.token} />}
      <div class="ends">
        {mayFind && (
          <a class="link find-link" href="/search">
            {t('staff.find.press')}
          </a>
        )}
        <PersonMenu person={person} />
      </div>
    </>
  )
}

/** A search posts, so that what was looked for stands in no address and no log. */
const Find = ({ token }: { token: string }) => {
  const { t } = useWords()
  return (
    <search>
      <PostForm action="/search" token={token} class="find">
        <label for="find">{t('staff.find.label')}</label>
        <input id="find" name="find" type="search" />
        <button type="submit" class="button">
          {t('staff.find.press')}
        </button>
      </PostForm>
    </search>
  )
}

const PersonMenu = ({ person }: { person: StaffPerson }) => {
  const { t } = useWords()
  return (
    <details class="person">
      <summary>
        {person.name} <Mark name="down" />
      </summary>
      <ul class="list">
        <li>
          <a class="link" href="/account">
            {t('staff.account')}
          </a>
        </li>
        <li>
          <PostForm action="/sign-out" token={person.token}>
            <button type="submit" class="plain">
              {t('staff.signOut')}
            </button>
          </PostForm>
        </li>
      </ul>
    </details>
  )
}
