/** 大屏 · The wall. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { wallSearch } from '../address.ts'
import { root, signedIn } from './root.ts'

/** A screen of its own, without the shell around it. */
const wall = createRoute({
  getParentRoute: () => root,
  path: '/wall/$project',
  beforeLoad: signedIn,
  validateSearch: wallSearch,
  component: lazyRouteComponent(() => import('../rooms/wall/Wall.tsx'), 'Wall'),
})

export const wallRoutes = [wall] as const
