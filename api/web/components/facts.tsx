import type { ComponentChildren } from 'preact'

/** A name and what stands for it; `change` is a link to mend it. */
export type FactLine = { name: ComponentChildren; value: ComponentChildren; change?: ComponentChildren }

/** Names and values, a line each. */
export const Facts = ({ lines, small }: { lines: readonly FactLine[]; small?: boolean }) => (
  <dl class={['facts', small && 'small', lines.some((line) => line.change) && 'changes'].filter(Boolean).join(' ')}>
    {lines.map(({ name, value, change }, index) => (
      <div key={index}>
        <dt>{name}</dt>
        <dd>{value}</dd>
        {change && <dd>{change}</dd>}
      </div>
    ))}
  </dl>
)
