import type { Route } from '../../web/routes.ts'

/** Who may call a route of the public app: anyone, or a program with a token for intake. Codes are asked for by the pages themselves. */
export type PublicCaller = 'anyone' | 'intakeToken'

export type PublicRoute = Route<PublicCaller>
