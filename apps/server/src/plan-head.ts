/**
 * 方案要素 · Plan head: the terms that stand between two lines of `---` at the head of 补偿方案.md.
 *
 *     ---
 *     版本: 2018-08-10
 *     签约期: 2018-08-26 至 2018-09-04
 *     生效比例: 80%
 *     ---
 */
import { createHash } from 'node:crypto'
import { parseDay } from '@oneruler/campaign/day'
import type { PlanAdopted } from '@oneruler/campaign/plan'
import { importWords } from '@oneruler/words/import'
import { parse } from 'yaml'
import { z } from 'zod'

const HEAD = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\s*(\r?\n|$)/
const words = importWords.zh
const isDay = (text: string) => parseDay(text) !== undefined
const dayText = z.string().refine(isDay, { error: words.planNotADay() })

/** A term the plan does not state is absent; other terms belong to the plan's rules and are left to them. */
const Head = z.object({
  版本: z.coerce.string().optional(),
  辖区: z.string().optional(),
  价值时点: dayText.optional(),
  签约期: z
    .string()
    .transform((text) => text.split('至').map((part) => part.trim()))
    .refine((days) => days.length === 2 && days.every(isDay) && (days[0] ?? '') <= (days[1] ?? ''), {
      error: words.planPeriodForm(),
    })
    .optional(),
  生效比例: z
    .string()
    .regex(/^\d{1,3}%$/, { error: words.planPercentForm() })
    .transform((text) => Number(text.slice(0, -1)))
    .optional(),
})

/** The plan's terms with the hash of its bytes, or what is wrong with its head, in words. */
export function readPlanHead(bytes: Uint8Array): PlanAdopted | { readonly problem: string } {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const head = HEAD.exec(new TextDecoder().decode(bytes))?.[1]
  const read = readHead(head ?? '')
  if ('problem' in read) return { problem: words.planUnread({ detail: read.problem }) }
  const { 版本, 辖区, 价值时点, 签约期, 生效比例 } = read
  return {
    version: 版本 ?? sha256.slice(0, 12),
    sha256,
    jurisdiction: 辖区 ?? null,
    valuationDay: 价值时点 ?? null,
    signingStartsOn: 签约期?.[0] ?? null,
    signingEndsOn: 签约期?.[1] ?? null,
    effectivePercent: 生效比例 ?? null,
  }
}

function readHead(yaml: string): z.infer<typeof Head> | { readonly problem: string } {
  let terms: unknown
  try {
    // The core schema keeps 2018-08-10 as text; nothing in a head is an instant.
    terms = parse(yaml, { schema: 'core', maxAliasCount: 0 }) ?? {}
  } catch (error) {
    return { problem: (error as Error).message.split('\n')[0] ?? '' }
  }
  const read = Head.safeParse(terms)
  if (read.success) return read.data
  const wrong = read.error.issues.map(({ path, message }) => ({ term: path.join('.'), message }))
  return { problem: words.planTerms({ wrong }) }
}
