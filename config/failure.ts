export type Failure = { class: string; code?: string | number; at: string[]; cause?: Failure }

/** What of an error may be written down: its class, our code, where it happened. Never its message: it may quote a value. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { class: typeof error, at: [] }
  const { code } = error as { code?: unknown }
  return {
    class: error.name,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    at: framesOf(error),
    ...(error.cause instanceof Error && { cause: failureOf(error.cause) }),
  }
}

/** The calls of the stack without the message that stands before them. */
function framesOf({ stack = '', message }: Error): string[] {
  const afterMessage = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack
  return afterMessage
    .split('\n')
    .map((frame) => frame.trim())
    .filter((frame) => frame.startsWith('at '))
    .slice(0, 10)
}
