import type { FileKind } from './file-kind.ts'

/** Which ICE field office answers for which state, or for which county of it. One place answers to one office. */
export const areas: FileKind = {
  columns: ['office_name', 'state_name', 'county_name', 'notes'],
  read(cells) {
    const [name, region, county, notes] = areas.columns.map((column) => (cells[column] ?? '').trim().replace(/\s+/g, ' '))
    const reasons = [...(name ? [] : ['no office is named']), ...(region ? [] : ['no state is named'])]
    if (reasons.length > 0 || !name || !region) return { reason: reasons.join('; ') }
    const key = [name, region, county].join('|').toLowerCase()
    return { key, on: '', entry: { name, region, county: county ?? '', notes: notes ?? '' } }
  },
  joined: (entry) => entry,
}
