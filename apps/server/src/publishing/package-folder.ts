/**
 * 公开包的文件夹 · A package as a folder: written so that the manifest comes last, and verified from the files alone.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { NoteKey } from '@oneruler/log/note-key'
import { isRefused, type Refused } from '@oneruler/log/refusal'
import { verifyLog } from '@oneruler/log/verify-log'
import { logFolder } from '@oneruler/store/log-folder'
import { writeDurably } from '@oneruler/store/postgres/durable-write'
import { type Files, MANIFEST, openManifest, sha256 } from './manifest.ts'

/** Read by everybody. */
const MODE = 0o644

/** Writes what differs; of the package that was there before, what is no longer in it goes. Says how many were written. */
export function writePackage(folder: string, files: Files, key: NoteKey): number {
  const before = readManifest(folder, key)
  let written = 0
  const inOrder = [...files].sort(([a], [b]) => Number(a === MANIFEST) - Number(b === MANIFEST))
  for (const [path, bytes] of inOrder) {
    const file = join(folder, path)
    if (existsSync(file) && sha256(readFileSync(file)) === sha256(bytes)) continue
    mkdirSync(dirname(file), { recursive: true })
    writeDurably(file, bytes, MODE)
    written += 1
  }
  const gone =
    before !== null && 'hashes' in before ? [...before.hashes.keys()].filter((path) => !files.has(path)) : []
  for (const path of gone) rmSync(join(folder, path), { force: true })
  return written
}

export type PackageFault =
  | { readonly fault: 'no-manifest' | 'no-such-manifest' }
  | { readonly fault: 'changed' | 'missing' | 'unlisted'; readonly path: string }
  | { readonly fault: 'signature' | 'log'; readonly why: Refused }

/** What is wrong with a package; empty where nothing is. Files beside it that it does not list are named too. */
export async function packageFaults(folder: string, key: NoteKey): Promise<PackageFault[]> {
  if (!existsSync(join(folder, MANIFEST))) return [{ fault: 'no-manifest' }]
  const manifest = readManifest(folder, key)
  if (manifest === null) return [{ fault: 'no-such-manifest' }]
  if (isRefused(manifest)) return [{ fault: 'signature', why: manifest }]
  const there = pathsIn(folder).filter((path) => path !== MANIFEST)
  const faults: PackageFault[] = [...manifest.hashes].flatMap(([path, hash]): PackageFault[] => {
    if (!there.includes(path)) return [{ fault: 'missing', path }]
    return sha256(readFileSync(join(folder, path))) === hash ? [] : [{ fault: 'changed', path }]
  })
  for (const path of there) if (!manifest.hashes.has(path)) faults.push({ fault: 'unlisted', path })
  if (!existsSync(join(folder, 'log'))) return faults
  const { firstBad } = await verifyLog(logFolder(join(folder, 'log')), key)
  return firstBad === null ? faults : [...faults, { fault: 'log', why: firstBad }]
}

const readManifest = (folder: string, key: NoteKey): ReturnType<typeof openManifest> =>
  existsSync(join(folder, MANIFEST)) ? openManifest(readFileSync(join(folder, MANIFEST)), key) : null

const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
