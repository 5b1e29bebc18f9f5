import type { Calendar } from '../../../domain/commands/ground.ts'
import { Tag } from '../../web/components/tag.tsx'
import { dayOf, dayText } from '../words/dates.ts'

/** The flag that nobody has acted since an instant, in the days of the office; on what, if only on a part of the case. */
export const SilentTag = ({ since, on, calendar }: { since: string; on?: string; calendar: Calendar }) => (
  <Tag kind="silent">
    Nobody has acted {on && `on ${on} `}since {dayText(dayOf(since, calendar.zone))}
  </Tag>
)
