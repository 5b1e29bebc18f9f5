import type { ClockRule } from '../domain/clocks/rule.ts'

/** How long a kind of footage is kept by those who have it, where nothing more is known: short, so that we ask early rather than late. */
const kept = (id: string, name: string, length: number, source: string): ClockRule => ({
  id,
  kind: 'evidence',
  name,
  trigger: 'incident',
  metBy: ['taskCompleted'],
  length,
  unit: 'calendarDays',
  owner: 'triage',
  basis: 'How long it is usually kept before it is written over; whoever holds it decides',
  source,
  effectiveFrom: '2000-01-01',
  effectiveTo: null,
  confidence: 'unverified',
  onBreach: 'explain',
  extension: null,
  tollingCauses: [],
  rollForward: false,
})

/** Footage that may exist of what happened. Holders are asked before half of its time is gone. */
export const evidenceClocks: readonly ClockRule[] = [
  kept('doorbell', 'Private doorbell cameras', 7, 'Own choice for a device nobody has named yet'),
  kept('cctv', 'Cameras of shops, streets and buildings', 30, 'Own choice for a system nobody has named yet'),
  kept(
    'body-camera',
    'Body cameras',
    90,
    'Often kept 90 days, from 30 days to 5 years: Brennan Center on police body camera policies, 2019',
  ),
]
