/**
 * 路 · Which address opens which room: a file of `routes/` for each part of the work. Rooms are
 * fetched when they are first entered.
 */
import { createRouter } from '@tanstack/react-router'
import { PageBroken, PageLoading } from './parts/PageState.tsx'
import { administrationRoutes } from './routes/administration.ts'
import { commandRoutes } from './routes/command.ts'
import { entryRoutes } from './routes/entry.ts'
import { ledgerRoutes } from './routes/ledger.ts'
import { moneyRoutes } from './routes/money.ts'
import { paperRoutes } from './routes/papers.ts'
import { planRoutes } from './routes/plan.ts'
import { project, root } from './routes/root.ts'
import { wallRoutes } from './routes/wall.ts'
import { workRoutes } from './routes/work.ts'

export const router = createRouter({
  routeTree: root.addChildren([
    ...entryRoutes,
    ...administrationRoutes,
    ...wallRoutes,
    project.addChildren([
      ...commandRoutes,
      ...workRoutes,
      ...moneyRoutes,
      ...paperRoutes,
      ...planRoutes,
      ...ledgerRoutes,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: PageLoading,
  defaultErrorComponent: PageBroken,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
