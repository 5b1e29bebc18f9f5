import { condition, defineUpdate, setHandler } from '@temporalio/workflow'

export const bareQueue = 'bare'

/** Does nothing and ends. */
export async function empty(): Promise<void> {}

/** Changes nothing. */
export const change = defineUpdate('change')

/** Does nothing but answer `change`, and never ends by itself. */
export async function waiting(): Promise<void> {
  setHandler(change, () => {})
  await condition(() => false)
}
