/**
 * 打印批次 · Print batches: papers being printed for many households, one batch after another, until their files are fetched.
 *
 *     waiting ─▶ composing ─▶ printing ─▶ ready, recorded      refused: not one could be made
 *          └──────────┴───────────┴──▶ cancelled
 *
 * Files stand in memory only: they are full of names, and the same batch can be printed again. A restart forgets them, and
 * so does an hour in which nobody looked; what was printed stays recorded.
 */
import { createHash } from 'node:crypto'
import type { Dossier } from '@oneruler/campaign/campaign'
import type { Paper } from '@oneruler/documents/papers/paper'
import { householdPaperWords } from '@oneruler/words/household-papers'
import { printWords } from '@oneruler/words/print'
import { serverWords } from '@oneruler/words/server'
import type { Deps } from '../../deps.ts'
import { logFailure } from '../../failure-log.ts'
import { newId } from '../../identity.ts'
import type { LoadedCampaign } from '../../loaded-campaign.ts'
import type { PrintJobPage } from '../../print-pages.ts'
import type { StatedAtPrinting } from '../asked-elements.ts'
import type { HouseholdPaper } from '../household-paper.ts'
import { type KeptTemplate, templateOn } from '../own-template.ts'
import { paperSource } from '../paper-source.ts'
import { composeBatch, type PrintedBatch, setBatch } from './print-batch.ts'
import { recordBatch } from './record-batch.ts'

const KEPT_MS = 3_600_000
const SWEEP_MS = 300_000
/** Printed files fill memory: beyond so many, the one looked at longest ago makes room. */
const MOST_KEPT = 4
/** Composing is the smaller part of the work. */
const COMPOSED = 0.1

export interface PrintAsked {
  readonly loaded: LoadedCampaign
  readonly paper: HouseholdPaper
  readonly households: readonly Dossier[]
  readonly stated: StatedAtPrinting
  readonly account: string
}

type Listener = (page: PrintJobPage) => void

/** Who asks for a batch, and for which. */
export interface BatchAsked {
  readonly projectId: string
  readonly batch: string
  /** Who began it; nobody else is told of it. */
  readonly account: string
  /** 户号 within reach now: whoever lost one of them is told of the batch no more. */
  readonly sees: (household: string) => boolean
}

interface Kept {
  readonly projectId: string
  readonly account: string
  readonly households: readonly string[]
  readonly stop: AbortController
  readonly listeners: Set<Listener>
  page: PrintJobPage
  files: Pick<PrintedBatch, 'bound' | 'singles'> | null
  lookedAt: number
}

export const isOver = ({ phase }: PrintJobPage): boolean =>
  phase === 'ready' || phase === 'refused' || phase === 'cancelled'

export class PrintBatches {
  readonly #deps: Deps
  readonly #kept = new Map<string, Kept>()
  /** Ends with the batch asked for last: one takes every core. */
  #turn: Promise<void> = Promise.resolve()

  constructor(deps: Deps) {
    this.#deps = deps
    setInterval(() => this.#sweep(), SWEEP_MS).unref()
  }

  /** Answers at once; the page moves on by itself. */
  begin(asked: PrintAsked): PrintJobPage {
    this.#sweep()
    const batch = newId()
    const kept: Kept = {
      projectId: asked.loaded.projectId,
      account: asked.account,
      households: asked.households.map(({ number }) => number),
      stop: new AbortController(),
      listeners: new Set(),
      page: {
        batch,
        kind: asked.paper.kind,
        name: householdPaperWords.zh.kinds[asked.paper.kind].name,
        phase: 'waiting',
        progress: 0,
        asked: asked.households.length,
        printed: 0,
        pages: 0,
        sha256: null,
        notReady: [],
        refusal: null,
      },
      files: null,
      lookedAt: this.#deps.now().getTime(),
    }
    this.#kept.set(batch, kept)
    this.#turn = this.#turn
      .then(() => this.#print(kept, asked))
      .catch((error: unknown) => this.#failed(kept, error))
    return kept.page
  }

  /** Null where there is none, or no longer, or not for whoever asks. */
  page(asked: BatchAsked): PrintJobPage | null {
    return this.#look(asked)?.page ?? null
  }

  /** Those of the account that are not over, in the order they were asked for. */
  underWay(asked: Omit<BatchAsked, 'batch'>): PrintJobPage[] {
    return [...this.#kept.values()]
      .filter((kept) => isTold(kept, asked) && !isOver(kept.page))
      .map(({ page }) => page)
  }

  files(asked: BatchAsked): Kept['files'] {
    return this.#look(asked)?.files ?? null
  }

  /** Hears every change of the page. Returns how to stop hearing. */
  watch(asked: BatchAsked, listener: Listener): () => void {
    const listeners = this.#look(asked)?.listeners
    listeners?.add(listener)
    return () => listeners?.delete(listener)
  }

  /** Nothing is recorded of it; one that is over stays as it is. */
  cancel(asked: BatchAsked): PrintJobPage | null {
    const kept = this.#look(asked)
    if (!kept) return null
    if (!isOver(kept.page)) this.#cancel(kept)
    return kept.page
  }

  async #print(kept: Kept, { loaded, paper, households, stated, account }: PrintAsked): Promise<void> {
    const { installation, now, today } = this.#deps
    const { store } = installation
    const { signal } = kept.stop
    if (signal.aborted) return
    const share = (from: number, to: number) => (done: number) =>
      this.#show(kept, { progress: from + done * (to - from) })
    this.#show(kept, { phase: 'composing' })
    const source = await paperSource(store, loaded, today())
    const templateOf = onceEach((one) => templateOn(store, loaded, one, today()))
    const composed = await composeBatch(
      source,
      paper,
      households,
      { stated, templateOf },
      {
        signal,
        onProgress: share(0, COMPOSED),
      },
    )
    this.#show(kept, { phase: 'printing', notReady: composed.notReady })
    const set =
      composed.papers.length > 0
        ? await setBatch(paper, composed, { signal, onProgress: share(COMPOSED, 1) })
        : null
    signal.throwIfAborted()
    if (!set) return this.#show(kept, { phase: 'refused', refusal: printWords.zh.noneReady() })
    const sha256 = createHash('sha256').update(set.bound).digest('hex')
    const { template, pages } = set
    const printed = { kind: paper.kind, template, households: set.households, pages, sha256 }
    const act = { actor: account, now: now(), today: today() }
    await recordBatch(store, loaded.projectId, kept.page.batch, printed, act)
    kept.files = set
    this.#show(kept, {
      phase: 'ready',
      progress: 1,
      printed: set.households.length,
      pages: set.pages,
      notReady: set.notReady,
      sha256,
    })
  }

  #failed(kept: Kept, error: unknown): void {
    if (isOver(kept.page)) return
    const requestId = kept.page.batch
    logFailure(error, { requestId, route: 'papers/batches' })
    this.#show(kept, { phase: 'refused', refusal: serverWords.zh.failed({ requestId }) })
  }

  #cancel(kept: Kept): void {
    this.#show(kept, { phase: 'cancelled' })
    kept.stop.abort(new Error('cancelled'))
  }

  #show(kept: Kept, change: Partial<PrintJobPage>): void {
    if (isOver(kept.page)) return
    kept.page = { ...kept.page, ...change }
    for (const listener of kept.listeners) listener(kept.page)
  }

  #look(asked: BatchAsked): Kept | undefined {
    this.#sweep()
    const kept = this.#kept.get(asked.batch)
    if (!kept || !isTold(kept, asked)) return undefined
    kept.lookedAt = this.#deps.now().getTime()
    return kept
  }

  #sweep(): void {
    const oldest = this.#deps.now().getTime() - KEPT_MS
    // Of those looked at in one moment the later one is the newer.
    const byAge = [...this.#kept].reverse().sort(([, a], [, b]) => b.lookedAt - a.lookedAt)
    for (const [index, [batch, kept]] of byAge.entries()) {
      if (kept.lookedAt >= oldest && index < MOST_KEPT) continue
      this.#kept.delete(batch)
      if (!isOver(kept.page)) this.#cancel(kept)
    }
  }
}

const isTold = (kept: Kept, { projectId, account, sees }: Omit<BatchAsked, 'batch'>): boolean =>
  kept.projectId === projectId && kept.account === account && kept.households.every(sees)

/** A batch reads each template once. */
function onceEach(read: (paper: Paper) => Promise<KeptTemplate | null>): typeof read {
  const known = new Map<string, ReturnType<typeof read>>()
  return (paper) => {
    const template = known.get(paper.id) ?? read(paper)
    known.set(paper.id, template)
    return template
  }
}
