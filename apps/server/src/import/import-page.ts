/**
 * 导入页 · Import page: what the console is told of a staged import at each of its phases.
 */

import type { ImportPage } from '../import-pages.ts'
import type { StagedImport } from '../ledger-staging.ts'

/** Of an import that has just been received. */
export const receivedPage = (importId: string): ImportPage => ({
  importId,
  phase: 'reading',
  progress: 0,
  project: null,
  projectName: null,
  batch: null,
  accepted: {},
  skipped: {},
  corrected: {},
  rejected: [],
  corrections: [],
  notes: [],
  refusal: null,
  hasMarkedWorkbook: false,
})

/** With what it would write. */
export const checkedPage = (page: ImportPage, staged: StagedImport): ImportPage => ({
  ...page,
  project: staged.projectId,
  projectName: staged.projectName,
  accepted: staged.accepted,
  skipped: staged.skipped,
  corrected: staged.corrected,
  rejected: staged.rejected,
  corrections: staged.corrections,
  notes: staged.notes,
  hasMarkedWorkbook: staged.rejected.length > 0 || staged.forbiddenColumns.length > 0,
})

/** For a progress bar: without the long lists, which come with the page itself. */
export const shortPage = (page: ImportPage): ImportPage => ({ ...page, rejected: [], corrections: [] })

/** Nothing happens any more. */
export const isFinal = ({ phase }: ImportPage): boolean =>
  phase === 'committed' || phase === 'refused' || phase === 'cancelled'
