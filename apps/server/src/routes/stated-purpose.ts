/** 写明用途 · For what a table is exported, as it is asked for with every one; refused in words where it is not stated. */
import { zValidator } from '@hono/zod-validator'
import { personalNumbersIn } from '@oneruler/campaign/leak/personal-numbers'
import { exportWords } from '@oneruler/words/exports'
import { z } from 'zod'
import { EXPORT_PURPOSES } from '../sign-in/export-mark.ts'

const words = exportWords.zh
const Stated = z.object({ purpose: z.enum(EXPORT_PURPOSES), text: z.string().trim().min(2).max(100) })

export const statedPurpose = zValidator('json', Stated, (result, c) => {
  if (!result.success) return c.json({ message: words.notStated() }, 400)
  // The log is read by those who see no household.
  if (personalNumbersIn(result.data.text).length > 0) return c.json({ message: words.noNumbers() }, 400)
})
