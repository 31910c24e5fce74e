/**
 * 公开包 · Public package: the pages of a project, the plan and its module, the public log, and a signed manifest; files that
 * any web server can hold. The same state of the project on the same day gives the same bytes.
 */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Day } from '@oneruler/campaign/day'
import { toBase64 } from '@oneruler/log/base64'
import { formatKey } from '@oneruler/log/note-key'
import { isRefused, type Refused, refused } from '@oneruler/log/refusal'
import { hashesAt, TILE_LEVELS, TILE_WIDTH, tilePath } from '@oneruler/log/tile'
import { CHECKPOINT, CHECKPOINTS, LOG_KEY } from '@oneruler/log/verify-log'
import { verifyPage } from '@oneruler/portal/pages/verify'
import type { PublicLogHead, PublicPlan } from '@oneruler/portal/public-project'
import { writePages } from '@oneruler/portal/write-pages'
import { weavePlan } from '@oneruler/ruler/authoring/woven'
import type { Plan } from '@oneruler/ruler/plan'
import type { Store } from '@oneruler/store/store'
import { rolldown } from 'rolldown'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { planInForce } from '../plan-in-force.ts'
import { planModule } from '../ruler/plan-module.ts'
import { openPublished } from '../sunshine/seal.ts'
import { type Leak, leaksIn } from './leak-scan.ts'
import { type Files, MANIFEST, signManifest } from './manifest.ts'
import { ownPages } from './own-pages.ts'
import { publicProject } from './public-project.ts'
import { verifyingScript } from './verifying-script.ts'

const SCRIPTS = ['calculator.js', 'own.js'] as const
const STYLES = ['portal.css', 'own.css'] as const

export type Packed = { readonly files: Files } | { readonly leaks: readonly Leak[] }

/** Refused where the published log does not hold; with leaks where a file may not go out. */
export async function publicPackage(
  store: Store,
  loaded: LoadedCampaign,
  day: Day,
): Promise<Packed | Refused> {
  const { projectId } = loaded
  const signer = store.log.signer(projectId)
  const tree = await openPublished(store.log, projectId)
  if (isRefused(tree)) return tree
  const head: PublicLogHead = {
    origin: signer.key.name,
    key: formatKey(signer.key),
    size: tree.size,
    root: toBase64(tree.root),
  }
  const files = new Map<string, Uint8Array>()
  const plan = await addPlan(files, store, loaded, day)
  const published = publicProject(loaded, day, plan?.published ?? null, head)
  for (const [path, text] of Object.entries(writePages(published))) files.set(path, Buffer.from(text))
  for (const name of STYLES) files.set(name, readFileSync(pathOf(name)))
  for (const name of SCRIPTS) files.set(name, await scriptOf(name))
  const checkpoint = (await store.log.files(projectId).read(CHECKPOINT)) ?? new Uint8Array()
  const sealed = { tree, checkpoint, entries: await store.log.shown(projectId) }
  for (const [path, box] of await ownPages(store, {
    loaded,
    day,
    plan: plan?.plan ?? null,
    log: head,
    sealed,
  }))
    files.set(path, box)
  const verifying = await verifyingScript(files.get('plan.mjs'))
  files.set(
    'verify.html',
    Buffer.from(verifyPage(published, verifying, readFileSync(pathOf(STYLES[0]), 'utf8'))),
  )
  for (const path of logPaths(tree.size)) {
    const bytes = await store.log.files(projectId).read(path)
    if (bytes === null) return refused('tile-missing', path)
    files.set(`log/${path}`, bytes)
  }
  const leaks = await leaksIn(files)
  if (leaks.length > 0) return { leaks }
  files.set(MANIFEST, signManifest(projectId, day, files, signer))
  return { files }
}

async function addPlan(
  files: Map<string, Uint8Array>,
  store: Store,
  loaded: LoadedCampaign,
  day: Day,
): Promise<{ readonly published: PublicPlan; readonly plan: Plan | null } | null> {
  const inForce = await planInForce(store, loaded, day)
  if (inForce === null) return null
  const { adopted, markdown, checked } = inForce
  const text = await store.attachments.bySha256(loaded.projectId, adopted.sha256)
  if (text) files.set('plan.md', text)
  const module = adopted.publication
    ? await store.attachments.bySha256(loaded.projectId, adopted.publication.moduleSha256)
    : checked.plan && (await planModule(checked.plan, adopted.sha256))
  if (module) files.set('plan.mjs', module)
  const published = {
    title: checked.plan?.title ?? '',
    version: adopted.version,
    sha256: adopted.sha256,
    blocks: weavePlan(markdown),
    runs: module !== null,
  }
  return { published, plan: checked.plan }
}

/** Its checkpoints, key, tiles and entries; partial ones as the checkpoint has them. */
function logPaths(size: number): string[] {
  const levels = [
    { level: 'entries' as const, count: size },
    ...Array.from({ length: TILE_LEVELS }, (_, level) => ({ level, count: hashesAt(level, size) })),
  ]
  const tiles = levels.flatMap(({ level, count }) =>
    Array.from({ length: Math.ceil(count / TILE_WIDTH) }, (_, index) =>
      tilePath({ level, index, width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH) }),
    ),
  )
  return size === 0 ? [] : [CHECKPOINT, CHECKPOINTS, LOG_KEY, ...tiles]
}

const pathOf = (name: string): string => fileURLToPath(import.meta.resolve(`@oneruler/portal/${name}`))

async function scriptOf(name: (typeof SCRIPTS)[number]): Promise<Uint8Array> {
  const bundle = await rolldown({ input: pathOf(name), external: ['./plan.mjs'] })
  const { output } = await bundle.generate({ format: 'es', minify: true })
  await bundle.close()
  return Buffer.from(output[0].code)
}
