/** 指挥 · What leaders look at: overview, map, groups, close-out, forecast, findings, lists. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import {
  chartSearch,
  closeOutSearch,
  findingsSearch,
  forecastSearch,
  groupsSearch,
  mapSearch,
} from '../address.ts'
import { project } from './root.ts'

const overview = createRoute({
  getParentRoute: () => project,
  path: '/',
  validateSearch: chartSearch,
  component: lazyRouteComponent(() => import('../rooms/overview/Overview.tsx'), 'Overview'),
})

const map = createRoute({
  getParentRoute: () => project,
  path: '/map',
  validateSearch: mapSearch,
  component: lazyRouteComponent(() => import('../rooms/map/WarMap.tsx'), 'WarMap'),
})

const groups = createRoute({
  getParentRoute: () => project,
  path: '/groups',
  validateSearch: groupsSearch,
  component: lazyRouteComponent(() => import('../rooms/groups/Groups.tsx'), 'Groups'),
})

const bulletins = createRoute({
  getParentRoute: () => project,
  path: '/bulletins',
  component: lazyRouteComponent(() => import('../rooms/bulletins/Bulletins.tsx'), 'Bulletins'),
})

const closeOut = createRoute({
  getParentRoute: () => project,
  path: '/close-out',
  validateSearch: closeOutSearch,
  component: lazyRouteComponent(() => import('../rooms/close-out/CloseOut.tsx'), 'CloseOut'),
})

const forecast = createRoute({
  getParentRoute: () => project,
  path: '/forecast',
  validateSearch: forecastSearch,
  component: lazyRouteComponent(() => import('../rooms/forecast/Forecast.tsx'), 'Forecast'),
})

const findings = createRoute({
  getParentRoute: () => project,
  path: '/findings',
  validateSearch: findingsSearch,
  component: lazyRouteComponent(() => import('../rooms/findings/Findings.tsx'), 'Findings'),
})

const list = createRoute({
  getParentRoute: () => project,
  path: '/lists/$list',
  component: lazyRouteComponent(() => import('../rooms/lists/List.tsx'), 'List'),
})

export const commandRoutes = [overview, map, groups, closeOut, bulletins, forecast, findings, list] as const
