/** 权限表: a route nobody gave a permission is refused, and the build says so. */
import { createApp } from '@oneruler/server/app'
import { ROUTES } from '@oneruler/server/sign-in/permissions'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()

/** As Hono knows them; what is registered for every method is no route. */
const routesOf = (app: ReturnType<typeof createApp>): string[] => [
  ...new Set(
    app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path}`),
  ),
]

test('every route stands in the table of permissions, and nothing else does', () => {
  expect(Object.keys(ROUTES).sort()).toEqual(routesOf(createApp(served().deps)).sort())
})
