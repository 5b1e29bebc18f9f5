import type { WorkflowInterceptorsFactory } from '@temporalio/workflow'

/**
 * Bundled with a workflow that is replayed. The engine compares which activity comes next and not what it is given; a released worker
 * asks for the id of the case and an instant, so a change of that shape must be seen here.
 */
export const interceptors: WorkflowInterceptorsFactory = () => ({
  outbound: [
    {
      scheduleLocalActivity: (input, next) => next(shaped(input, [caseId, instant])),
      scheduleActivity: (input, next) => next(shaped(input, [caseId])),
      continueAsNew: (input, next) => next(shaped(input, [caseId])),
    },
  ],
})

const caseId = /^[\da-f]{32}$/
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

function shaped<T extends { args: unknown[] }>(input: T, shapes: readonly RegExp[]): T {
  const { args } = input
  const fits = args.length === shapes.length && shapes.every((shape, i) => typeof args[i] === 'string' && shape.test(args[i]))
  if (!fits) throw new Error(`asked for with ${JSON.stringify(args)}`)
  return input
}
