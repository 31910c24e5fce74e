/** 受保护的信息 · What is protected of a household: masked for whoever sees the household, revealed one by one. */

import { personalNumbersIn } from '@oneruler/campaign/leak/personal-numbers'
import { heldFieldName, heldFields } from '@oneruler/campaign/privacy/held-fields'
import { maskedField } from '@oneruler/campaign/privacy/masked'
import { streamsOf } from '@oneruler/campaign/streams'
import { accessWords } from '@oneruler/words/access'
import { privacyWords } from '@oneruler/words/privacy'
import { serverWords } from '@oneruler/words/server'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import type { HeldPage, RevealedValue } from '../household-pages.ts'
import { within } from '../sign-in/reach.ts'
import { mayReveal, REVEAL_REASONS, revealed } from '../sign-in/reveal.ts'
import type { ProjectEnv } from './asked.ts'
import { received, Short } from './received.ts'

const words = privacyWords.zh
const Reveal = z.object({
  field: Short,
  reason: z.enum(REVEAL_REASONS),
  text: z.string().trim().min(2).max(100),
})

export const revealRoutes = (deps: Deps) => {
  const fieldsOf = (c: Context<ProjectEnv>) => {
    const { loaded, bounds } = c.var
    const { campaign } = loaded
    const household = campaign.households.get(c.req.param('number') ?? '')
    // One that lies out of reach is answered like one that is not there.
    if (!household || !within(bounds, household)) return null
    return heldFields(household, streamsOf(campaign.facts, 'paymentBatch'))
  }
  const unknown = (c: Context) =>
    c.json({ message: serverWords.zh.unknownHousehold({ number: c.req.param('number') ?? '' }) }, 404)

  return new Hono<ProjectEnv>()
    .get('/households/:number/held', (c) => {
      const fields = fieldsOf(c)
      if (!fields) return unknown(c)
      return c.json<HeldPage>({
        fields: fields.map((field) => ({
          name: heldFieldName(field),
          kind: field.kind,
          holder: field.holder,
          of: field.of,
          masked: maskedField(field),
          mayReveal: mayReveal(c.var.actor.roles, field.kind),
        })),
      })
    })
    .post('/households/:number/reveal', received(Reveal), async (c) => {
      const asked = c.req.valid('json')
      const household = c.req.param('number')
      const field = fieldsOf(c)?.find((one) => heldFieldName(one) === asked.field)
      if (!field) return unknown(c)
      if (!mayReveal(c.var.actor.roles, field.kind))
        return c.json({ message: accessWords.zh.notPermitted() }, 403)
      // The log is read by those who see no household.
      if (personalNumbersIn(asked.text).length > 0) return c.json({ message: words.noNumbers() }, 400)
      const { reason, text } = asked
      const project = c.var.loaded.projectId
      const value = await revealed(deps, c.var, { project, household, field, reason, text })
      return c.json<RevealedValue>({ value: typeof value === 'string' ? value : words.hardship(value) })
    })
}
