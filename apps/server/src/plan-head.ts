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
import { EARLIEST, LATEST } from '@oneruler/campaign/kinds'
import type { PlanAdopted } from '@oneruler/campaign/plan'
import { importWords } from '@oneruler/words/import'
import { parse, YAMLParseError } from 'yaml'
import { z } from 'zod'

const HEAD = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\s*(\r?\n|$)/
const words = importWords.zh
const isDay = (text: string) => parseDay(text) !== undefined && text >= EARLIEST && text <= LATEST
const dayText = z.string({ error: words.planNotADay() }).refine(isDay, { error: words.planNotADay() })

/** A term the plan does not state is absent; other terms belong to the plan's rules and are left to them. */
const Head = z.object(
  {
    版本: z.union([z.string(), z.number()], { error: words.planNotText() }).transform(String).optional(),
    辖区: z.string({ error: words.planNotText() }).optional(),
    价值时点: dayText.optional(),
    签约期: z
      .string({ error: words.planPeriodForm() })
      .transform((text) => text.split('至').map((part) => part.trim()))
      .refine((days) => days.length === 2 && days.every(isDay), {
        error: words.planPeriodForm(),
        abort: true,
      })
      .refine(([first = '', last = '']) => first <= last, { error: words.planPeriodReversed() })
      .optional(),
    生效比例: z
      .string({ error: words.planPercentForm() })
      .regex(/^(100|\d{1,2})%$/, { error: words.planPercentForm() })
      .transform((text) => Number(text.slice(0, -1)))
      .optional(),
  },
  { error: words.planHeadForm() },
)

/** The plan's terms with the hash of its bytes, or what is wrong with its head, in words. */
export function readPlanHead(bytes: Uint8Array): PlanAdopted | { readonly problem: string } {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const text = decoded(bytes)
  if (text === null) return { problem: words.planNotUtf8() }
  const read = readHead(HEAD.exec(text)?.[1] ?? '')
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

/** null where the bytes are another encoding's, which would only seem to have no head. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function readHead(yaml: string): z.infer<typeof Head> | { readonly problem: string } {
  let terms: unknown
  try {
    // The core schema keeps 2018-08-10 as text; nothing in a head is an instant.
    terms = parse(yaml, { schema: 'core', maxAliasCount: 0 }) ?? {}
  } catch (error) {
    // The line of the head, after the line of `---`.
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined
    return { problem: line === undefined ? words.planHeadForm() : words.planLine({ line: line + 1 }) }
  }
  const read = Head.safeParse(terms)
  if (read.success) return read.data
  if (read.error.issues.some(({ path }) => path.length === 0)) return { problem: words.planHeadForm() }
  const wrong = read.error.issues.map(({ path, message }) => ({ term: path.join('.'), message }))
  return { problem: words.planTerms({ wrong }) }
}
