/** 存档材料 · Kept files: how papers name the photographs and scans that acts handed in; blank where there are none. */
import type { Dossier } from '@oneruler/campaign/campaign'
import { evidenceKept } from '@oneruler/campaign/evidence'
import { paperSentences } from '@oneruler/words/paper-sentences'

/** @param acts whose files count */
export function keptFiles(household: Dossier, ...acts: string[]): string {
  const kept = household.of(evidenceKept).filter(({ body }) => acts.includes(body.act))
  const count = kept.reduce((sum, { body }) => sum + body.files.length, 0)
  return count === 0 ? '' : paperSentences.zh.keptFiles({ count })
}
