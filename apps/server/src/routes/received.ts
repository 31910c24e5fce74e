/** 所交 · Received: a small body of JSON in a known shape; what is more or other is refused in words. */
import { zValidator } from '@hono/zod-validator'
import { accessWords } from '@oneruler/words/access'
import { serverWords } from '@oneruler/words/server'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import type { JoinFault } from '../sign-in/join.ts'
import { LEAST_PASSWORD, MOST_PASSWORD } from '../sign-in/password-strength.ts'

const MOST_BYTES = 100_000

export const shortBody = bodyLimit({
  maxSize: MOST_BYTES,
  onError: (c) => c.json({ message: serverWords.zh.bodyTooLarge({ megabytes: MOST_BYTES / 1e6 }) }, 413),
})

/** Text of a form: nothing a form holds is longer. */
export const Short = z.string().max(300)

export const received = <Schema extends z.ZodType>(schema: Schema) =>
  zValidator('json', schema, (result, c) => {
    if (!result.success) return c.json({ message: accessWords.zh.requestForm() }, 400)
  })

export const faultMessage = (fault: JoinFault): string =>
  accessWords.zh[fault]({ least: LEAST_PASSWORD, most: MOST_PASSWORD })
