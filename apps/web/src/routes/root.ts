/** 根 · The root of all addresses, the project's shell beneath it, and who may enter. */
import { createRootRoute, createRoute, Outlet, redirect, retainSearchParams } from '@tanstack/react-router'
import { whoQuery } from '../access-api.ts'
import { daySearch } from '../address.ts'
import { projectsQuery, queryClient } from '../api.ts'
import { NotFound } from '../parts/PageState.tsx'
import { Shell } from '../shell/Shell.tsx'

export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound })

/** Everything else is for whoever is signed in. */
export const signedIn = async ({ location }: { readonly location: { readonly href: string } }) => {
  const who = await queryClient.query(whoQuery)
  const to = location.href === '/' ? {} : { to: location.href }
  if (who.signedIn === null) throw redirect({ to: '/sign-in', search: to })
}

export const project = createRoute({
  getParentRoute: () => root,
  path: '/$project',
  beforeLoad: signedIn,
  validateSearch: daySearch,
  search: { middlewares: [retainSearchParams(['day'])] },
  loader: () => queryClient.query(projectsQuery),
  component: Shell,
})
