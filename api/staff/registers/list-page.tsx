import type { TypedEntry } from '../../../domain/registers/entry-problems.ts'
import { type RegisterField, type RegisterName, registerNames, registerOf } from '../../../domain/registers/kinds.ts'
import { ButtonLink } from '../../web/components/buttons.tsx'
import { Table } from '../../web/components/table.tsx'
import { count, dayText } from '../words/dates.ts'
import { registerChoice } from '../words/register-words.ts'

/** Every register with what it is for. */
export const RegistersPage = ({ counts }: { counts: ReadonlyMap<string, number> }) => (
  <>
    <h1>Registers</h1>
    <Table
      caption="Registers"
      rows={registerNames}
      keyOf={(name) => name}
      columns={[
        { title: 'Register', cell: (name) => <a href={`/registers/${name}`}>{registerOf(name).title}</a> },
        { title: 'What it holds', cell: (name) => registerOf(name).about },
        { title: 'Entries', cell: (name) => String(counts.get(name) ?? 0), number: true },
      ]}
    />
  </>
)

export type Row = { id: string; entry: TypedEntry; by: string; at: string }

type RegisterPageProps = {
  register: RegisterName
  rows: readonly Row[]
  from: number
  total: number
  keeps: boolean
  nameOf(id: string): string
}

export const registerPageLength = 50

/** The entries of one register, 50 a page. Who may keep it finds a link to change each. */
export const RegisterPage = ({ register, rows, from, total, keeps, nameOf }: RegisterPageProps) => {
  const { title, about, one, fields } = registerOf(register)
  const [first, ...rest] = fields.filter(({ kind }) => kind !== 'lines').slice(0, 6)
  return (
    <>
      <div class="between">
        <h1>{title}</h1>
        {keeps && <ButtonLink href={`/registers/${register}/new`}>Add: {one}</ButtonLink>}
      </div>
      <p>{about}</p>
      {total === 0 || !first ? (
        <p>No entry yet.</p>
      ) : (
        <Table
          caption={title}
          below={total > rows.length ? `${from + 1} to ${from + rows.length} of ${total}` : count(total, 'entry', 'entries')}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            { title: first.label, cell: (row) => <Named register={register} row={row} keeps={keeps} text={cell(first, row, nameOf)} /> },
            ...rest.map((field) => ({ title: field.label, cell: (row: Row) => cell(field, row, nameOf) })),
            { title: 'Written by', cell: ({ by }: Row) => (by === 'import' ? 'Import' : nameOf(by)) },
          ]}
        />
      )}
      {from + rows.length < total && (
        <nav class="between" aria-label="Pages of the register">
          <span class="small muted">{registerPageLength} a page</span>
          <a class="link" href={`/registers/${register}?from=${from + registerPageLength}`}>
            Next {registerPageLength}
          </a>
        </nav>
      )}
    </>
  )
}

const Named = ({ register, row, keeps, text }: { register: RegisterName; row: Row; keeps: boolean; text: string }) =>
  keeps ? <a href={`/registers/${register}/${row.id}`}>{text}</a> : <span>{text}</span>

function cell({ name, kind }: RegisterField, { entry }: Row, nameOf: (id: string) => string): string {
  const value = entry[name] ?? ''
  if (value === '') return ''
  if (kind === 'date') return dayText(value)
  if (kind === 'staff') return nameOf(value)
  return kind === 'choice' ? registerChoice(value) : value
}
