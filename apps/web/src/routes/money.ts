/** 资金 · Payments, batches, and account against budget. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { moneySearch } from '../address.ts'
import { project } from './root.ts'

const payments = createRoute({
  getParentRoute: () => project,
  path: '/payments',
  component: lazyRouteComponent(() => import('../rooms/payments/Payments.tsx'), 'Payments'),
})

const batch = createRoute({
  getParentRoute: () => project,
  path: '/payments/$batch',
  component: lazyRouteComponent(() => import('../rooms/payments/Batch.tsx'), 'Batch'),
})

const reconciliation = createRoute({
  getParentRoute: () => project,
  path: '/reconciliation',
  validateSearch: moneySearch,
  component: lazyRouteComponent(() => import('../rooms/payments/Reconciliation.tsx'), 'Reconciliation'),
})

export const moneyRoutes = [payments, batch, reconciliation] as const
