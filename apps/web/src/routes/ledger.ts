/** 台账 · The ledger of a project. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { ledgerSearch } from '../address.ts'
import { project } from './root.ts'

const ledger = createRoute({
  getParentRoute: () => project,
  path: '/ledger',
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('../rooms/ledger/Ledger.tsx'), 'Ledger'),
})

export const ledgerRoutes = [ledger] as const
