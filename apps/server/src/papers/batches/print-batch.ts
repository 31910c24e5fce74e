/**
 * 一批文书 · One batch: of the households asked, those whose paper is whole are printed, one file each and bound into one;
 * the others are named with what they lack.
 */
import { setImmediate } from 'node:timers/promises'
import type { Dossier } from '@oneruler/campaign/campaign'
import { maskedName } from '@oneruler/campaign/privacy/masked'
import { pagesOf } from '@oneruler/documents/papers/bind-pdf'
import type { CompletePaper } from '@oneruler/documents/papers/complete-paper'
import type { OwnTemplate } from '@oneruler/documents/papers/fill'
import type { Paper } from '@oneruler/documents/papers/paper'
import { zipPapers } from '@oneruler/documents/papers/paper-zip'
import { printBound, printSingles } from '@oneruler/documents/papers/print-papers'
import { householdPaperWords } from '@oneruler/words/household-papers'
import type { NotReady } from '../../print-pages.ts'
import type { StatedAtPrinting } from '../asked-elements.ts'
import type { HouseholdPaper } from '../household-paper.ts'
import type { KeptTemplate } from '../own-template.ts'
import { sayRefused } from '../paper-line.ts'
import type { PaperSource } from '../paper-source.ts'

export interface Composed {
  readonly papers: readonly {
    readonly household: Dossier
    readonly complete: CompletePaper
    readonly own: OwnTemplate | null
    /** Of the office's own template; null for the shipped one. */
    readonly template: string | null
  }[]
  readonly notReady: readonly NotReady[]
}

export interface PrintedBatch {
  readonly households: readonly string[]
  readonly notReady: readonly NotReady[]
  readonly bound: Uint8Array
  /** One file each. */
  readonly singles: Uint8Array
  readonly pages: number
  /** Hashes of the office's own templates, joined by +; null where all were shipped ones. */
  readonly template: string | null
}

/** What is said at printing, and the template of each paper. */
export interface Said {
  readonly stated: StatedAtPrinting
  templateOf(paper: Paper): Promise<KeptTemplate | null>
}

export interface Watched {
  readonly signal: AbortSignal
  readonly onProgress: (share: number) => void
}

/** So many are composed before others have their turn on this thread. */
const AT_A_STRETCH = 20

/** Throws the signal's reason where it is cancelled. */
export async function composeBatch(
  source: PaperSource,
  paper: HouseholdPaper,
  households: readonly Dossier[],
  { stated, templateOf }: Said,
  { signal, onProgress }: Watched,
): Promise<Composed> {
  const papers: Composed['papers'][number][] = []
  const notReady: NotReady[] = []
  for (const [at, household] of households.entries()) {
    if (at % AT_A_STRETCH === 0) {
      await setImmediate()
      signal.throwIfAborted()
      onProgress(at / households.length)
    }
    const completed = paper.completed(source, household, stated)
    if (completed && 'complete' in completed) {
      const { complete } = completed
      const template = await templateOf(complete.paper)
      papers.push({ household, complete, own: template?.own ?? null, template: template?.sha256 ?? null })
    } else notReady.push(lacking(household, completed ? sayRefused(completed.refused) : [awaitsOf(paper)]))
  }
  return { papers, notReady }
}

const awaitsOf = ({ kind }: HouseholdPaper): string => {
  const { name, awaits } = householdPaperWords.zh.kinds[kind]
  return householdPaperWords.zh.notBefore({ name, awaits })
}

const lacking = ({ number, registered }: Dossier, reasons: readonly string[]): NotReady => ({
  household: number,
  owner: maskedName(registered.private?.owner ?? ''),
  reasons,
})

/** Null where no font shows the signs of any of them. Throws the signal's reason where it is cancelled. */
export async function setBatch(
  paper: HouseholdPaper,
  { papers, notReady }: Composed,
  { signal, onProgress }: Watched,
): Promise<PrintedBatch | null> {
  const name = householdPaperWords.zh.kinds[paper.kind].name
  const half = (from: number) => (done: number, of: number) => onProgress(from + done / of / 2)
  const singles = await printSingles(papers, { signal, onProgress: half(0) })
  const refused = singles.flatMap((one, at) => {
    const household = papers[at]?.household
    return one.pdf === null && household ? [lacking(household, sayRefused(one.refused))] : []
  })
  const set = papers.flatMap((paper, at) => {
    const pdf = singles[at]?.pdf
    return pdf ? [{ ...paper, pdf }] : []
  })
  if (set.length === 0) return null
  const bound = await printBound(set, { signal, onProgress: half(0.5) })
  if ('refused' in bound) throw new Error('set one by one, and refused when bound')
  return {
    households: set.map(({ household }) => household.number),
    notReady: [...notReady, ...refused],
    bound: bound.pdf,
    singles: await zipPapers(
      set.map(({ household, pdf }) => ({ name: `${household.number}-${name}.pdf`, bytes: pdf })),
    ),
    pages: pagesOf(bound.pdf),
    template: [...new Set(set.flatMap(({ template }) => template ?? []))].join('+') || null,
  }
}
