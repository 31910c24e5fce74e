/** 公开一个项目 · Publishing a project: its package, into a folder. */
import type { Day } from '@oneruler/campaign/day'
import { isRefused, type Refused } from '@oneruler/log/refusal'
import { businessDay } from '../business-day.ts'
import { logFailure } from '../failure-log.ts'
import type { Installation } from '../installation.ts'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { defaultDay } from '../pages/project-summary.ts'
import type { Leak } from './leak-scan.ts'
import { writePackage } from './package-folder.ts'
import { publicPackage } from './public-package.ts'

export type Published =
  | { readonly files: number; readonly written: number }
  /** Nothing was written. */
  | { readonly leaks: readonly Leak[] }
  | Refused

export async function publishProject(
  { store }: Pick<Installation, 'store'>,
  loaded: LoadedCampaign,
  day: Day,
  folder: string,
): Promise<Published> {
  const packed = await publicPackage(store, loaded, day)
  if (isRefused(packed) || 'leaks' in packed) return packed
  const written = writePackage(folder, packed.files, store.log.signer(loaded.projectId).key)
  return { files: packed.files.size, written }
}

/** In the log of failures; `oneruler publish` says what and where. */
class PublishingStopped extends Error {
  override readonly name = 'PublishingStopped'
}

/** Beside the sealing; what keeps it from that leaves the package that was there. */
export async function publishOrTell(
  installation: Pick<Installation, 'store' | 'campaigns'>,
  projectId: string,
  now: Date,
  folder: string,
): Promise<void> {
  try {
    const loaded = await installation.campaigns.load(projectId)
    if (!loaded) return
    const published = await publishProject(installation, loaded, defaultDay(loaded, businessDay(now)), folder)
    if (!('files' in published)) throw new PublishingStopped()
  } catch (error) {
    logFailure(error, { requestId: projectId, route: 'publish' })
  }
}
