/** 法规参数 · Statute packs: those of plans/statutes, read once. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StatutePack } from '@oneruler/ruler/authoring/statute-pack'

const FOLDER = join(import.meta.dirname, '../../../../plans/statutes')
let packs: readonly StatutePack[] | null = null

export function statutePacks(): readonly StatutePack[] {
  packs ??= readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as StatutePack)
  return packs
}
