/**
 * 路 · Routes: which address opens which room. Rooms are fetched when they are first entered.
 */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { whoQuery } from './access-api.ts'
import {
  chartSearch,
  daySearch,
  draftSearch,
  findingsSearch,
  groupsSearch,
  householdsSearch,
  issuesSearch,
  ledgerSearch,
  listSearch,
  mapSearch,
  moneySearch,
  planDiffSearch,
  rulerSearch,
  sheetSearch,
  signInSearch,
  wallSearch,
  whatIfSearch,
} from './address.ts'
import { projectsQuery, queryClient } from './api.ts'
import { NotFound, PageBroken, PageLoading } from './parts/PageState.tsx'
import { Shell } from './shell/Shell.tsx'

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('./rooms/access/SignIn.tsx'), 'SignIn'),
})

const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: lazyRouteComponent(() => import('./rooms/access/Join.tsx'), 'Join'),
})

/** Everything else is for whoever is signed in. */
const signedIn = async ({ location }: { readonly location: { readonly href: string } }) => {
  const who = await queryClient.query(whoQuery)
  const to = location.href === '/' ? {} : { to: location.href }
  if (who.signedIn === null) throw redirect({ to: '/sign-in', search: to })
}

/** The first address: the project there is, the ledger to bring one in, or what an administrator keeps. */
const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: signedIn,
  loader: async () => {
    const [first] = await queryClient.query(projectsQuery)
    if (first !== undefined) throw redirect({ to: '/$project', params: { project: first.id } })
    const who = await queryClient.query(whoQuery)
    if (who.signedIn?.writesLedger) throw redirect({ to: '/ledger' })
    throw redirect({ to: who.signedIn?.keepsPeople ? '/people' : '/account' })
  },
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('./rooms/access/Account.tsx'), 'Account'),
})

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('./rooms/access/People.tsx'), 'People'),
})

const accessLog = createRoute({
  getParentRoute: () => root,
  path: '/access-log',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('./rooms/access/AccessLog.tsx'), 'AccessLog'),
})

const firstLedger = createRoute({
  getParentRoute: () => root,
  path: '/ledger',
  beforeLoad: signedIn,
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('./rooms/ledger/FirstLedger.tsx'), 'FirstLedger'),
})

const project = createRoute({
  getParentRoute: () => root,
  path: '/$project',
  beforeLoad: signedIn,
  validateSearch: daySearch,
  search: { middlewares: [retainSearchParams(['day'])] },
  loader: () => queryClient.query(projectsQuery),
  component: Shell,
})

/** A screen of its own, without the shell around it. */
const wall = createRoute({
  getParentRoute: () => root,
  path: '/wall/$project',
  beforeLoad: signedIn,
  validateSearch: wallSearch,
  component: lazyRouteComponent(() => import('./rooms/wall/Wall.tsx'), 'Wall'),
})

const overview = createRoute({
  getParentRoute: () => project,
  path: '/',
  validateSearch: chartSearch,
  component: lazyRouteComponent(() => import('./rooms/overview/Overview.tsx'), 'Overview'),
})

const households = createRoute({
  getParentRoute: () => project,
  path: '/households',
  validateSearch: householdsSearch,
  component: lazyRouteComponent(() => import('./rooms/households/Households.tsx'), 'Households'),
})

const household = createRoute({
  getParentRoute: () => project,
  path: '/households/$number',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./rooms/household/Household.tsx'), 'Household'),
})

const groups = createRoute({
  getParentRoute: () => project,
  path: '/groups',
  validateSearch: groupsSearch,
  component: lazyRouteComponent(() => import('./rooms/groups/Groups.tsx'), 'Groups'),
})

const map = createRoute({
  getParentRoute: () => project,
  path: '/map',
  validateSearch: mapSearch,
  component: lazyRouteComponent(() => import('./rooms/map/WarMap.tsx'), 'WarMap'),
})

const findings = createRoute({
  getParentRoute: () => project,
  path: '/findings',
  validateSearch: findingsSearch,
  component: lazyRouteComponent(() => import('./rooms/findings/Findings.tsx'), 'Findings'),
})

const road = createRoute({
  getParentRoute: () => project,
  path: '/road',
  component: lazyRouteComponent(() => import('./rooms/road/Road.tsx'), 'Road'),
})

const desk = createRoute({
  getParentRoute: () => project,
  path: '/desk',
  component: lazyRouteComponent(() => import('./rooms/desk/Desk.tsx'), 'Desk'),
})

const orders = createRoute({
  getParentRoute: () => project,
  path: '/orders',
  component: lazyRouteComponent(() => import('./rooms/orders/Orders.tsx'), 'Orders'),
})

const myDay = createRoute({
  getParentRoute: () => project,
  path: '/my-day',
  component: lazyRouteComponent(() => import('./rooms/my-day/MyDay.tsx'), 'MyDay'),
})

const issues = createRoute({
  getParentRoute: () => project,
  path: '/issues',
  validateSearch: issuesSearch,
  component: lazyRouteComponent(() => import('./rooms/issues/Issues.tsx'), 'Issues'),
})

const office = createRoute({
  getParentRoute: () => project,
  path: '/office',
  component: lazyRouteComponent(() => import('./rooms/office/Office.tsx'), 'Office'),
})

const homes = createRoute({
  getParentRoute: () => project,
  path: '/homes',
  component: lazyRouteComponent(() => import('./rooms/homes/Homes.tsx'), 'Homes'),
})

const payments = createRoute({
  getParentRoute: () => project,
  path: '/payments',
  component: lazyRouteComponent(() => import('./rooms/payments/Payments.tsx'), 'Payments'),
})

const batch = createRoute({
  getParentRoute: () => project,
  path: '/payments/$batch',
  component: lazyRouteComponent(() => import('./rooms/payments/Batch.tsx'), 'Batch'),
})

const papers = createRoute({
  getParentRoute: () => project,
  path: '/papers',
  component: lazyRouteComponent(() => import('./rooms/papers/PapersRoom.tsx'), 'PapersRoom'),
})

/** The room opens on its first tab. */
const printBatches = createRoute({
  getParentRoute: () => papers,
  path: '/batches',
  component: lazyRouteComponent(() => import('./rooms/papers/batches/PrintBatches.tsx'), 'PrintBatches'),
})

const printBatch = createRoute({
  getParentRoute: () => papers,
  path: '/batches/$batch',
  component: lazyRouteComponent(() => import('./rooms/papers/batches/PrintBatch.tsx'), 'PrintBatch'),
})

const projectPapers = createRoute({
  getParentRoute: () => papers,
  path: '/project',
  component: lazyRouteComponent(() => import('./rooms/papers/project/ProjectPapers.tsx'), 'ProjectPapers'),
})

const papersStart = createRoute({
  getParentRoute: () => papers,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$project/papers/templates', params })
  },
})

const paperTemplates = createRoute({
  getParentRoute: () => papers,
  path: '/templates',
  component: lazyRouteComponent(() => import('./rooms/papers/PaperTemplates.tsx'), 'PaperTemplates'),
})

const paperTemplate = createRoute({
  getParentRoute: () => papers,
  path: '/templates/$paper',
  component: lazyRouteComponent(() => import('./rooms/papers/PaperTemplate.tsx'), 'PaperTemplate'),
})

const reconciliation = createRoute({
  getParentRoute: () => project,
  path: '/reconciliation',
  validateSearch: moneySearch,
  component: lazyRouteComponent(() => import('./rooms/payments/Reconciliation.tsx'), 'Reconciliation'),
})

const ruler = createRoute({
  getParentRoute: () => project,
  path: '/ruler',
  validateSearch: rulerSearch,
  component: lazyRouteComponent(() => import('./rooms/ruler/Ruler.tsx'), 'Ruler'),
})

const sheet = createRoute({
  getParentRoute: () => project,
  path: '/ruler/sheet',
  validateSearch: sheetSearch,
  component: lazyRouteComponent(() => import('./rooms/ruler/Sheet.tsx'), 'Sheet'),
})

const draft = createRoute({
  getParentRoute: () => project,
  path: '/ruler/draft',
  validateSearch: draftSearch,
  component: lazyRouteComponent(() => import('./rooms/draft/Draft.tsx'), 'Draft'),
})

const versions = createRoute({
  getParentRoute: () => project,
  path: '/ruler/versions',
  component: lazyRouteComponent(() => import('./rooms/versions/Versions.tsx'), 'Versions'),
})

const planDiff = createRoute({
  getParentRoute: () => project,
  path: '/ruler/diff',
  validateSearch: planDiffSearch,
  component: lazyRouteComponent(() => import('./rooms/versions/VersionDiff.tsx'), 'VersionDiff'),
})

const whatIf = createRoute({
  getParentRoute: () => project,
  path: '/ruler/what-if',
  validateSearch: whatIfSearch,
  component: lazyRouteComponent(() => import('./rooms/versions/WhatIf.tsx'), 'WhatIf'),
})

const ledger = createRoute({
  getParentRoute: () => project,
  path: '/ledger',
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('./rooms/ledger/Ledger.tsx'), 'Ledger'),
})

const list = createRoute({
  getParentRoute: () => project,
  path: '/lists/$list',
  component: lazyRouteComponent(() => import('./rooms/lists/List.tsx'), 'List'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    join,
    start,
    account,
    people,
    accessLog,
    firstLedger,
    wall,
    project.addChildren([
      overview,
      households,
      household,
      map,
      groups,
      road,
      desk,
      orders,
      myDay,
      issues,
      office,
      homes,
      payments,
      reconciliation,
      batch,
      papers.addChildren([
        papersStart,
        paperTemplates,
        paperTemplate,
        printBatches,
        printBatch,
        projectPapers,
      ]),
      findings,
      ruler,
      sheet,
      draft,
      versions,
      planDiff,
      whatIf,
      ledger,
      list,
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
