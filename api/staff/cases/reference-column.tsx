import { Code } from '../../web/components/code.tsx'

/** The first column of every list of cases: the reference, which opens the case. */
export const referenceColumn = {
  title: 'Reference',
  cell: ({ _id, reference }: { _id: string; reference: string }) => (
    <a href={`/cases/${_id}`}>
      <Code text={reference} />
    </a>
  ),
}
