/**
 * 待写入的导入 · Staged imports: ledgers that were brought in and looked at, until somebody writes or drops them.
 *
 *     reading ─▶ checking ─▶ ready ─▶ writing ─▶ committed
 *         └─────────┴─────────┴──▶ cancelled      refused: the workbook or the log said no
 *
 * They stand in memory only: a restart forgets them, and nothing is half written. An hour after anybody last
 * looked at one it is dropped, and the uploaded workbook with it.
 */
import { markWorkbook } from '@oneruler/documents/workbook/mark-workbook'
import { serverWords } from '@oneruler/words/server'
import type { Deps } from '../deps.ts'
import { logFailure } from '../failure-log.ts'
import { newId } from '../identity.ts'
import type { ImportPage } from '../import-pages.ts'
import type { LedgerFiles } from '../ledger-folder.ts'
import { commitImport } from '../ledger-import.ts'
import { type StagedImport, stageImport } from '../ledger-staging.ts'
import { checkedPage, isFinal, receivedPage } from './import-page.ts'

const KEPT_MS = 3_600_000
const SWEEP_MS = 300_000
/** Uploaded workbooks fill memory: beyond so many, the one looked at longest ago makes room. */
const MOST_KEPT = 8

type Listener = (page: ImportPage) => void

interface Kept {
  /** Who began it. */
  readonly account: string
  page: ImportPage
  /** What would be written, and the workbook it was read from; null until it is ready, and once it is dropped. */
  staged: StagedImport | null
  writing: Promise<void> | null
  lookedAt: number
  readonly listeners: Set<Listener>
}

export class StagedImports {
  readonly #deps: Deps
  readonly #kept = new Map<string, Kept>()
  /** Ends with the ledger read last: one after another, so that many at once cost no more memory than one. */
  #turn: Promise<void> = Promise.resolve()

  constructor(deps: Deps) {
    this.#deps = deps
    setInterval(() => this.#sweep(), SWEEP_MS).unref()
  }

  /** Begins to read and check; the page answers at once and moves on by itself. */
  begin(files: LedgerFiles, account: string): ImportPage {
    this.#sweep()
    const importId = newId()
    const kept: Kept = {
      account,
      page: receivedPage(importId),
      staged: null,
      writing: null,
      lookedAt: this.#deps.now().getTime(),
      listeners: new Set(),
    }
    this.#kept.set(importId, kept)
    this.#turn = this.#turn
      .then(() => this.#stage(kept, files))
      .catch((error: unknown) => this.#failed(kept, error))
    return kept.page
  }

  /** Who began it, and the project it would be written to, once that is read; null where there is none. */
  origin(importId: string): { readonly account: string; readonly projectId: string | null } | null {
    const kept = this.#kept.get(importId)
    return kept ? { account: kept.account, projectId: kept.staged?.projectId ?? null } : null
  }

  /** null where there is none, or no longer. */
  page(importId: string): ImportPage | null {
    return this.#look(importId)?.page ?? null
  }

  /** Hears every change of the page. Returns how to stop hearing. */
  watch(importId: string, listener: Listener): () => void {
    const listeners = this.#look(importId)?.listeners
    listeners?.add(listener)
    return () => listeners?.delete(listener)
  }

  /** Writes what was checked, once however often it is asked; null where it is not ready to be written. */
  async commit(importId: string): Promise<ImportPage | null> {
    const kept = this.#look(importId)
    if (!kept?.staged) return null
    kept.writing ??= this.#write(kept, kept.staged)
    await kept.writing
    return kept.page
  }

  /** Drops it; null where it is being written or was. What reads on stops at its next step. */
  cancel(importId: string): ImportPage | null {
    const kept = this.#look(importId)
    if (!kept || kept.page.phase === 'writing' || kept.page.phase === 'committed') return null
    kept.staged = null
    this.#show(kept, { phase: 'cancelled' })
    return kept.page
  }

  /** The workbook with its refused cells marked; null where nothing was refused. */
  async marked(importId: string): Promise<Uint8Array | null> {
    const kept = this.#look(importId)
    if (!kept?.page.hasMarkedWorkbook || !kept.staged) return null
    const { rejected, forbiddenColumns, files } = kept.staged
    return markWorkbook(files.workbook.bytes, { rejections: rejected, dropColumns: forbiddenColumns })
  }

  async #stage(kept: Kept, files: LedgerFiles): Promise<void> {
    if (isFinal(kept.page)) return
    const staging = await stageImport(this.#deps.installation.store, files, {
      onProgress: (phase, progress) => {
        if (isFinal(kept.page)) throw new Error('cancelled')
        this.#show(kept, { phase, progress })
      },
    })
    if (isFinal(kept.page)) return
    if ('refusal' in staging) return this.#show(kept, { phase: 'refused', refusal: staging.refusal })
    kept.staged = staging.staged
    this.#show(kept, { ...checkedPage(kept.page, staging.staged), phase: 'ready', progress: 1 })
  }

  async #write(kept: Kept, staged: StagedImport): Promise<void> {
    const { installation, now } = this.#deps
    this.#show(kept, { phase: 'writing', progress: 0 })
    try {
      const committed = await commitImport(installation.store, staged, {
        actor: kept.account,
        via: 'console',
        now,
        onProgress: (phase, progress) => this.#show(kept, { phase, progress }),
      })
      if ('refusal' in committed) return this.#show(kept, { phase: 'refused', refusal: committed.refusal })
      kept.staged = committed.staged
      const page = checkedPage(kept.page, committed.staged)
      this.#show(kept, { ...page, phase: 'committed', progress: 1, batch: committed.batch })
    } catch (error) {
      // Whether it was written is not known; asking again writes it once.
      kept.writing = null
      this.#show(kept, { phase: 'ready', progress: 1 })
      throw error
    }
  }

  #failed(kept: Kept, error: unknown): void {
    if (isFinal(kept.page)) return
    const requestId = kept.page.importId
    logFailure(error, { requestId, route: 'import' })
    this.#show(kept, { phase: 'refused', refusal: serverWords.zh.failed({ requestId }) })
  }

  #show(kept: Kept, change: Partial<ImportPage>): void {
    kept.page = { ...kept.page, ...change }
    for (const listener of kept.listeners) listener(kept.page)
  }

  #look(importId: string): Kept | undefined {
    this.#sweep()
    const kept = this.#kept.get(importId)
    if (kept) kept.lookedAt = this.#deps.now().getTime()
    return kept
  }

  #sweep(): void {
    const oldest = this.#deps.now().getTime() - KEPT_MS
    // Of those looked at in one moment the later one is the newer.
    const byAge = [...this.#kept].reverse().sort(([, a], [, b]) => b.lookedAt - a.lookedAt)
    for (const [index, [importId, kept]] of byAge.entries()) {
      if (kept.page.phase === 'writing' || (kept.lookedAt >= oldest && index < MOST_KEPT)) continue
      this.#kept.delete(importId)
      // Whatever still reads it stops at its next step, and whoever still watches it hears.
      if (!isFinal(kept.page)) this.#show(kept, { phase: 'cancelled' })
    }
  }
}
