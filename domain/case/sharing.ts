export const nameSharing = ['never', 'ask', 'yes'] as const
export type NameSharing = (typeof nameSharing)[number]

/** Who may read the facts without the name. */
export const factsReaders = ['internalInvestigators', 'attorneyGeneral', 'federalWatchdogs', 'legalHelp'] as const
export type FactsReader = (typeof factsReaders)[number]
