/** 一把尺子 · The plan: read, computed by, drafted, compared. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { draftSearch, planDiffSearch, rulerSearch, sheetSearch, whatIfSearch } from '../address.ts'
import { project } from './root.ts'

const ruler = createRoute({
  getParentRoute: () => project,
  path: '/ruler',
  validateSearch: rulerSearch,
  component: lazyRouteComponent(() => import('../rooms/ruler/Ruler.tsx'), 'Ruler'),
})

const sheet = createRoute({
  getParentRoute: () => project,
  path: '/ruler/sheet',
  validateSearch: sheetSearch,
  component: lazyRouteComponent(() => import('../rooms/ruler/Sheet.tsx'), 'Sheet'),
})

const draft = createRoute({
  getParentRoute: () => project,
  path: '/ruler/draft',
  validateSearch: draftSearch,
  component: lazyRouteComponent(() => import('../rooms/draft/Draft.tsx'), 'Draft'),
})

const versions = createRoute({
  getParentRoute: () => project,
  path: '/ruler/versions',
  component: lazyRouteComponent(() => import('../rooms/versions/Versions.tsx'), 'Versions'),
})

const planDiff = createRoute({
  getParentRoute: () => project,
  path: '/ruler/diff',
  validateSearch: planDiffSearch,
  component: lazyRouteComponent(() => import('../rooms/versions/VersionDiff.tsx'), 'VersionDiff'),
})

const whatIf = createRoute({
  getParentRoute: () => project,
  path: '/ruler/what-if',
  validateSearch: whatIfSearch,
  component: lazyRouteComponent(() => import('../rooms/versions/WhatIf.tsx'), 'WhatIf'),
})

export const planRoutes = [ruler, sheet, draft, versions, planDiff, whatIf] as const
