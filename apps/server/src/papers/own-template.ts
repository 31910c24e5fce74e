/**
 * 本项目的模板 · Own template: the Word file that the office put in place of the shipped text of a paper, read again where
 * it is printed from.
 */
import type { Day } from '@oneruler/campaign/day'
import { templateInUse, templateVersions } from '@oneruler/campaign/paper-template-versions'
import { checkTemplate } from '@oneruler/documents/papers/check-template'
import type { OwnTemplate } from '@oneruler/documents/papers/fill'
import type { Paper } from '@oneruler/documents/papers/paper'
import { readTemplate } from '@oneruler/documents/papers/read-template'
import type { Store } from '@oneruler/store/store'
import type { LoadedCampaign } from '../loaded-campaign.ts'

export interface KeptTemplate {
  /** Of the Word file. */
  readonly sha256: string
  readonly own: OwnTemplate
}

/** The one in use on the day; null is the shipped one. */
export async function templateOn(
  store: Pick<Store, 'attachments'>,
  { projectId, campaign }: LoadedCampaign,
  paper: Paper,
  day: Day,
): Promise<KeptTemplate | null> {
  const inUse = templateInUse(campaign.facts, paper.id, day)
  if (inUse === null) return null
  const bytes = await templateBytes(store, projectId, inUse.sha256)
  return { sha256: inUse.sha256, own: { version: inUse.version, blocks: await blocksOf(paper, bytes) } }
}

/** The bytes of a version, from 1; null where there is no such version. */
export async function versionBytes(
  store: Pick<Store, 'attachments'>,
  { projectId, campaign }: LoadedCampaign,
  paper: Paper,
  version: number,
): Promise<Buffer | null> {
  const sha256 = templateVersions(campaign.facts, paper.id)[version - 1]
  return sha256 === undefined ? null : templateBytes(store, projectId, sha256)
}

async function templateBytes(
  { attachments }: Pick<Store, 'attachments'>,
  projectId: string,
  sha256: string,
): Promise<Buffer> {
  const bytes = await attachments.bySha256(projectId, sha256)
  if (bytes === null) throw new Error(`template ${sha256} was taken, and is not kept`)
  return bytes
}

/** Checked when it was taken; throws where a later release asks for more than it states. */
export async function blocksOf(paper: Paper, bytes: Uint8Array): Promise<OwnTemplate['blocks']> {
  const checked = await checkTemplate(paper, bytes)
  if ('refused' in checked) throw new Error(`template of ${paper.id}: ${checked.refused[0]?.code}`)
  return readTemplate(checked.content).blocks
}
