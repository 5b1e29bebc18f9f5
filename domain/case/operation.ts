/** An operation of the register: its id, which cases share, and its name as it stood there when it was put on the case. */
export type NamedOperation = { entry: string; name: string }

export type OperationFact = { type: 'operationSet'; operation: NamedOperation | null }
