/** 所求之事 · Asked act: what is sent of an act, checked, and the act it asks for. */
import { zValidator } from '@hono/zod-validator'
import type { Channel } from '@oneruler/campaign/event'
import type { Command } from '@oneruler/campaign/road/command'
import { isLegible, writtenText } from '@oneruler/campaign/written-text'
import { serverWords } from '@oneruler/words/server'
import type { Context } from 'hono'
import { z } from 'zod'
import type { Act } from '../commands/act.ts'
import type { Deps } from '../deps.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import type { ProjectEnv } from './asked.ts'

/** A key as a ledger's cell would give it: two that look the same are the same. */
const target = z.string().transform(writtenText).refine(isLegible).pipe(z.string().max(100))
const input = z.record(z.string(), z.json())
export const DoneOnce = z.object({
  id: z.uuid(),
  target,
  input,
  claimedAt: z.iso.datetime().nullable().default(null),
})

export const actBody = <Schema extends z.ZodType>(schema: Schema) =>
  zValidator('json', schema, (result, c) => {
    if (!result.success) return c.json({ message: serverWords.zh.badCommand() }, 400)
  })

export const actAsked = (
  deps: Deps,
  { loaded, actor }: Context<{ Variables: ProjectEnv['Variables'] & ActorEnv['Variables'] }>['var'],
  command: Command,
  one: z.infer<typeof DoneOnce>,
  via: Channel,
): Act => ({
  projectId: loaded.projectId,
  command,
  target: one.target,
  input: one.input as Act['input'],
  commandId: one.id.toLowerCase(),
  account: actor.account,
  staff: actor.staff,
  via,
  today: deps.today(),
  now: deps.now(),
  claimedAt: one.claimedAt,
})
