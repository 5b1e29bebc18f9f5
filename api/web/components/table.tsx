// biome-ignore-all lint/a11y/noRedundantRoles: a row shown as a block loses its role in some browsers unless it is written
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export type Column<Row> = {
  title: string
  cell: (row: Row) => ComponentChildren
  /** Figures, set to the end of the cell. */
  number?: boolean
}

type TableProps<Row> = {
  caption: ComponentChildren
  /** A line under the caption, such as "1 to 50 of 120". */
  below?: ComponentChildren
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** The first column heads its row. */
  columns: readonly [Column<Row>, ...Column<Row>[]]
}

/** A table. Under 1024 px each row becomes a block with its own labels; the roles stay written so that nothing is lost on the way. */
export function Table<Row>({ caption, below, rows, keyOf, columns }: TableProps<Row>) {
  const [first, ...rest] = columns
  const id = useId()
  return (
    <div>
      <TableCaption id={id} below={below}>
        {caption}
      </TableCaption>
      <table role="table" class="blocks" aria-labelledby={id}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Head column={column} key={column.title} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={keyOf(row)}>
              <th role="rowheader" scope="row">
                {first.cell(row)}
              </th>
              {rest.map((column) => (
                <td role="cell" data-label={column.title} class={column.number ? 'number' : undefined} key={column.title}>
                  <span>{column.cell(row)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The heading that names a table. It stands before it: a table with its role written may hold nothing but rows. */
export const TableCaption = ({ id, below, children }: { id: string; below?: ComponentChildren; children: ComponentChildren }) => (
  <div class="caption">
    <h2 id={id}>{children}</h2>
    {below && <span class="small muted">{below}</span>}
  </div>
)

const Head = ({ column }: { column: Pick<Column<never>, 'title' | 'number'> }) => (
  <th role="columnheader" scope="col" class={column.number ? 'number' : undefined}>
    {column.title}
  </th>
)
