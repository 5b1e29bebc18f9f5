/** What a seal is for and where it belongs. The first part names the use, so that nothing sealed for one use opens in another. */
export type Binding = readonly [use: string, ...parts: (string | number)[]]

/** JSON keeps parts apart whatever they contain; joined by a mark they could be shifted from one part into the next. */
export const bindingText = (binding: Binding): string => JSON.stringify(binding)
