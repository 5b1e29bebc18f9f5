import type { Tools } from '../tools.ts'
import type { PublicRoute } from './caller.ts'
export const statusRoutes = (_tools: Tools): readonly PublicRoute[] => []
