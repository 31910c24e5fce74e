/**
 * 法规参数 · Statute pack: what the law of a place asks of a plan, as data (`plans/statutes/*.json`).
 *
 * A place adds to what stands around it (青岛 → 山东 → 国家); what it says under a number takes the place of
 * all that is said around it under the same number. The numbers are L1 to L16 of `plans/statutes/README.md`.
 */

export interface StatutePack {
  readonly place: string
  /** The place around it; null for the whole country. */
  readonly within: string | null
  /** The full name of the law. */
  readonly law: string
  /** The day of its text, ISO. */
  readonly edition: string
  readonly rules: readonly StatuteRule[]
}

export interface StatuteRule {
  /** `L3` */
  readonly number: string
  /** 第二十二条 */
  readonly article: string
  /** True for a floor, below which a plan is not published; false for a duty that is only found missing. */
  readonly bars: boolean
  /** What the law asks, in a few words. */
  readonly says: string
  /** Holds only where these terms of the project have these values; a term not known is taken to have it. */
  readonly only?: Readonly<Record<string, string>>
  readonly look: Look
}

/**
 * Where to look and what to compare. A limit is a quantity (`45 ㎡`), or names a term of the project or a key
 * of the front matter; a limit that is not known is not compared. Without a limit the thing must be there;
 * with one it is compared where it is there.
 */
export type Look =
  | ({ readonly kind: 'head'; readonly key: string; readonly where?: Where } & Limits)
  /** A column, line or parameter, by a tag of that name; whatever has no such tag is its own name's. */
  | ({ readonly kind: 'amount'; readonly names: readonly string[]; readonly where?: Where } & Limits)
  | { readonly kind: 'choices'; readonly fact: string; readonly include: readonly string[] }
  /** No line of these names may rest on these facts. */
  | { readonly kind: 'independent'; readonly names: readonly string[]; readonly of: readonly string[] }
  /** At least one of the words stands in the plan; none of those avoided does. */
  | { readonly kind: 'prose'; readonly mentions?: readonly string[]; readonly avoids?: readonly string[] }
  | { readonly kind: 'project'; readonly term: string; readonly atLeast: string }

/** Keys of the front matter (否 where absent), or conditions of a column's table, with their values. */
type Where = Readonly<Record<string, string>>

export interface Limits {
  readonly atLeast?: string
  readonly atMost?: string
  readonly equals?: string
  /** One of these stands in the text. */
  readonly mentions?: readonly string[]
  /** A day no more than so many months, `24 个月`, earlier than the day `before` names. */
  readonly within?: string
  readonly before?: string
}

export type RuleOfLaw = StatuteRule & { readonly law: string }

/** The packs that hold in a place, the innermost first: the narrowest whose name its text holds, else 国家. */
export function packsIn(jurisdiction: string, packs: readonly StatutePack[]): StatutePack[] {
  const around = (pack: StatutePack): StatutePack[] => [
    pack,
    ...packs.filter(({ place }) => place === pack.within).flatMap(around),
  ]
  const chains = packs.map(around).sort((a, b) => b.length - a.length)
  return chains.find(([pack]) => jurisdiction.includes(pack!.place)) ?? chains.at(-1) ?? []
}

/** Every rule that holds, in the order of the numbers. */
export function rulesIn(packs: readonly StatutePack[]): RuleOfLaw[] {
  const settled = new Set<string>()
  const rules = packs.flatMap(({ law, rules }) => {
    const own = rules.filter(({ number }) => !settled.has(number)).map((rule) => ({ ...rule, law }))
    for (const { number } of own) settled.add(number)
    return own
  })
  return rules.sort((a, b) => orderOf(a) - orderOf(b))
}

const orderOf = ({ number }: StatuteRule): number => Number(number.slice(1))
