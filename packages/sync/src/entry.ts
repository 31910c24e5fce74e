/**
 * 待上传的一条 · Entry: one act done on a phone, from the moment it is safe there until its outcome is known.
 *
 *     waiting ──▶ accepted                      it took effect, once
 *        │  ├──▶ refused ──▶ changed: another entry in its place; or given up, by the person alone
 *        │  └──▶ kept                           not done: shown to whoever has the household now
 *        └── no answer: it waits, and is sent again under the same id
 */

/** What was filled in, blank by blank, as the command of that name reads it. */
export type Input = Readonly<Record<string, unknown>>

/** A photograph or paper that the act names; its content lies beside the entry, by its SHA-256. */
export interface EntryFile {
  /** The blank that names it. */
  readonly blank: string
  readonly name: string
  /** Of the content as it lies on the phone. */
  readonly sha256: string
  readonly bytes: number
  /** Under which the server keeps it; null until it was handed in whole. */
  readonly keptAs: string | null
}

/** What the server said no to, with its articles. */
export interface Refusal {
  readonly kind: 'refused'
  readonly message: string
  readonly closed: readonly { readonly gate: string; readonly article: string; readonly message: string }[]
  /** By blank: what could not be understood. */
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

/** An answer is for good: the same id gets the same one again. */
export type Answer =
  | { readonly kind: 'accepted'; readonly message: string }
  | { readonly kind: 'kept'; readonly message: string }
  | Refusal

/** Why an entry still waits, where it was tried. */
export const DELAYS = ['no-network', 'not-the-server', 'signed-out', 'another-account', 'busy'] as const
export type Delay = (typeof DELAYS)[number]

/** Nothing is known: the act was done or it was not. */
export interface NoAnswer {
  readonly kind: 'no-answer'
  readonly why: Delay
}

export const ENTRY_STATES = ['waiting', 'accepted', 'refused', 'kept'] as const
export type EntryState = (typeof ENTRY_STATES)[number]

export interface Entry {
  /** A UUID, which is the command's: two sendings of one entry are one act. */
  readonly id: string
  /** Its order on this phone; one that replaces a refused entry takes its place. */
  readonly place: number
  /** Whose act it is; it is sent under no other account. */
  readonly account: string
  readonly project: string
  /** The name of the command. */
  readonly act: string
  /** What it is done on: 户号. */
  readonly target: string
  readonly input: Input
  readonly files: readonly EntryFile[]
  /** The last event known when the household was taken along; null where this phone did not take it along. */
  readonly seen: number | null
  /** By the phone's clock, which may be wrong: told, and nothing is ordered by it. */
  readonly madeAt: string
  readonly state: EntryState
  readonly answer: Answer | null
  /** How often it was sent; above 0, nobody knows whether it was done until there is an answer. */
  readonly tries: number
  readonly delay: Delay | null
}

/** Its input as it is sent: each blank of files names them as the server keeps them. Null while one is not handed in. */
export function sentInput({ input, files }: Pick<Entry, 'input' | 'files'>): Input | null {
  const named: Record<string, { sha256: string; name: string }[]> = {}
  for (const { blank, name, keptAs } of files) {
    if (keptAs === null) return null
    named[blank] = [...(named[blank] ?? []), { sha256: keptAs, name }]
  }
  return { ...input, ...named }
}
