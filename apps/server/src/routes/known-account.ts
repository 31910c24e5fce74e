/** 所指账号 · Known account: the one a path names, and who acts on it. */
import type { Store } from '@oneruler/store/store'
import type { Context } from 'hono'
import { z } from 'zod'
import { businessDay } from '../business-day.ts'
import type { ActorEnv } from '../sign-in/actor.ts'

export const accountOf = async ({ db }: Store, id: string) =>
  z.uuid().safeParse(id).success
    ? await db.selectFrom('account').select(['id', 'closed_at']).where('id', '=', id).executeTakeFirst()
    : undefined

/** As the log and the grants tell who did something. */
export const actedIn = (c: Context<ActorEnv>, at: Date) => ({
  by: c.var.session.account,
  at,
  from: businessDay(at),
  address: c.var.address,
})
