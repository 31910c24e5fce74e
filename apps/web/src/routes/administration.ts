/** 账号与日志 · The administrators’ rooms, outside every project. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root, signedIn } from './root.ts'

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('../rooms/access/People.tsx'), 'People'),
})

const accessLog = createRoute({
  getParentRoute: () => root,
  path: '/access-log',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('../rooms/access/AccessLog.tsx'), 'AccessLog'),
})

export const administrationRoutes = [people, accessLog] as const
