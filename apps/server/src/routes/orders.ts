/** 决定与救济 · Orders: households on the way of an order, as far as the reach goes. */
import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { ordersPage } from '../pages/orders.ts'
import type { ProjectEnv } from './asked.ts'

export const orderRoutes = ({ today }: Deps) =>
  new Hono<ProjectEnv>().get('/orders', (c) =>
    c.json(ordersPage(c.var.loaded, { bounds: c.var.bounds, today: today() })),
  )
