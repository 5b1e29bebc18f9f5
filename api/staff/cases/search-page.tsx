import { Button } from '../../web/components/buttons.tsx'
import { PostForm } from '../../web/components/post-form.tsx'
import { TextField } from '../../web/components/text-field.tsx'
import type { FoundCases, Wanted } from './find-cases.ts'
import { CaseRows, type Place } from './list-page.tsx'

type SearchProps = Place & { token: string; typed: string; problem: string | undefined; found: FoundCases }

/** Looks for a case as people name it or are reached. It finds only what one may open, and says the same for everything else. */
export const SearchPage = ({ token, typed, problem, found, ...place }: SearchProps) => (
  <div class="flow">
    <h1>Search</h1>
    <PostForm action="/search" token={token} class="narrow">
      <TextField
        name="find"
        label="Reference, e-mail or phone"
        hint="For example R-7Q4M-92K, or the whole address or number that the complainant gave. Spaces, hyphens and case do not matter."
        value={typed}
        error={problem}
      />
      <p>
        <Button kind="primary">Search</Button>
      </p>
    </PostForm>
    {found?.rows.length === 0 && <p>{nothing[found.by]}</p>}
    {found && found.rows.length > 0 && <CaseRows caption="Found" rows={found.rows} {...place} />}
  </div>
)

const minutes = 'A complaint is found by it about ten minutes after it came.'

const nothing: Record<Wanted, string> = {
  reference: 'No case with this reference is open to you. Read it back to the caller, character by character.',
  email: `No case of somebody with this e-mail address is open to you. ${minutes}`,
  phone: `No case of somebody with this phone number is open to you. ${minutes}`,
}
