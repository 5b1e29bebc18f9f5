import type { ClockRule, RulePack } from '../../../domain/clocks/rule.ts'
import { lengthWords } from '../../../domain/clocks/words.ts'
import type { RuleConfirmationDocument } from '../../../store/models/law.ts'
import { Table } from '../../web/components/table.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { clockKindNames, confidenceNames } from '../words/case-words.ts'

type LawProps = { packs: readonly RulePack[]; confirmed: readonly RuleConfirmationDocument[] }

/** Every pack with its rules: what each gives, how far it was checked, and who stands for it. */
export const LawPage = ({ packs, confirmed }: LawProps) => (
  <>
    <h1>Law</h1>
    <p>A rule that was not verified at its source explains and warns. It bars nothing until somebody here confirms it.</p>
    {packs.map((pack) => (
      <Pack key={`${pack.id} ${pack.version}`} pack={pack} confirmed={confirmed} />
    ))}
  </>
)

const Pack = ({ pack, confirmed }: { pack: RulePack; confirmed: readonly RuleConfirmationDocument[] }) => (
  <Table
    caption={`${pack.name}, version ${pack.version}`}
    rows={pack.clocks}
    keyOf={({ id }) => id}
    columns={[
      {
        title: 'Rule',
        cell: ({ id, name }) => <a href={`/admin/law/${pack.id}/${pack.version}/${id}`}>{name}</a>,
      },
      { title: 'Kind', cell: ({ kind }) => clockKindNames[kind] },
      { title: 'Length', cell: ({ length, unit }) => lengthWords(length, unit) },
      { title: 'Checked', cell: (rule) => <Checked rule={rule} by={by(confirmed, pack, rule)} /> },
    ]}
  />
)

const by = (all: readonly RuleConfirmationDocument[], { id, version }: RulePack, rule: ClockRule): string | undefined =>
  all.find((one) => one.pack === id && one.version === version && one.rule === rule.id)?.name

const Checked = ({ rule, by: name }: { rule: ClockRule; by: string | undefined }) => {
  if (name) return <Tag kind="met">Confirmed by {name}</Tag>
  return <Tag kind={rule.confidence === 'verified' ? 'met' : 'soon'}>{confidenceNames[rule.confidence]}</Tag>
}
