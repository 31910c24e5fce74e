/** 进门 · Ways in: signing in, one’s own account, and the first address. */
import type { ProjectSummary } from '@oneruler/server/pages'
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { whoQuery } from '../access-api.ts'
import { ledgerSearch, signInSearch } from '../address.ts'
import { projectsQuery, queryClient } from '../api.ts'
import { root, signedIn } from './root.ts'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../rooms/access/SignIn.tsx'), 'SignIn'),
})

const signOnReturned = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/returned',
  component: lazyRouteComponent(() => import('../rooms/access/SignOnReturned.tsx'), 'SignOnReturned'),
})

const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: lazyRouteComponent(() => import('../rooms/access/Join.tsx'), 'Join'),
})

/** A screen's own account has no room but the wall. */
const seesWallAlone = ({ may }: ProjectSummary): boolean => may.includes('wall') && !may.includes('figures')

/** The first address: the project there is, the ledger to bring one in, or what an administrator keeps. */
const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: signedIn,
  loader: async () => {
    const [first] = await queryClient.query(projectsQuery)
    if (first !== undefined)
      throw redirect({
        to: seesWallAlone(first) ? '/wall/$project' : '/$project',
        params: { project: first.id },
      })
    const who = await queryClient.query(whoQuery)
    if (who.signedIn?.writesLedger) throw redirect({ to: '/ledger' })
    throw redirect({ to: who.signedIn?.keepsPeople ? '/people' : '/account' })
  },
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  beforeLoad: signedIn,
  component: lazyRouteComponent(() => import('../rooms/access/Account.tsx'), 'Account'),
})

const firstLedger = createRoute({
  getParentRoute: () => root,
  path: '/ledger',
  beforeLoad: signedIn,
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('../rooms/ledger/FirstLedger.tsx'), 'FirstLedger'),
})

export const entryRoutes = [signIn, signOnReturned, join, start, account, firstLedger] as const
