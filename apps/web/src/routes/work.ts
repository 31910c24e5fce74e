/** 日常 · The day’s work: households, the road, desks, issues, the office. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { householdsSearch, issuesSearch, listSearch } from '../address.ts'
import { project } from './root.ts'

const households = createRoute({
  getParentRoute: () => project,
  path: '/households',
  validateSearch: householdsSearch,
  component: lazyRouteComponent(() => import('../rooms/households/Households.tsx'), 'Households'),
})

const household = createRoute({
  getParentRoute: () => project,
  path: '/households/$number',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../rooms/household/Household.tsx'), 'Household'),
})

const road = createRoute({
  getParentRoute: () => project,
  path: '/road',
  component: lazyRouteComponent(() => import('../rooms/road/Road.tsx'), 'Road'),
})

const desk = createRoute({
  getParentRoute: () => project,
  path: '/desk',
  component: lazyRouteComponent(() => import('../rooms/desk/Desk.tsx'), 'Desk'),
})

const orders = createRoute({
  getParentRoute: () => project,
  path: '/orders',
  component: lazyRouteComponent(() => import('../rooms/orders/Orders.tsx'), 'Orders'),
})

const myDay = createRoute({
  getParentRoute: () => project,
  path: '/my-day',
  component: lazyRouteComponent(() => import('../rooms/my-day/MyDay.tsx'), 'MyDay'),
})

const issues = createRoute({
  getParentRoute: () => project,
  path: '/issues',
  validateSearch: issuesSearch,
  component: lazyRouteComponent(() => import('../rooms/issues/Issues.tsx'), 'Issues'),
})

const office = createRoute({
  getParentRoute: () => project,
  path: '/office',
  component: lazyRouteComponent(() => import('../rooms/office/Office.tsx'), 'Office'),
})

const homes = createRoute({
  getParentRoute: () => project,
  path: '/homes',
  component: lazyRouteComponent(() => import('../rooms/homes/Homes.tsx'), 'Homes'),
})

export const workRoutes = [households, household, road, desk, orders, myDay, issues, office, homes] as const
