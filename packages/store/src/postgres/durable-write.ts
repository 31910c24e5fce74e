/**
 * Writing a small file so that it is there whole or not at all, even across a power cut; mode 0600
 * unless another is asked for.
 */
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

export function writeDurably(path: string, content: string | Uint8Array, mode = 0o600): void {
  const draft = `${path}.${process.pid}.new`
  try {
    writeFileSync(draft, content, { mode, flush: true })
    renameDurably(draft, path)
  } finally {
    // On a full disk a piece of it would stay.
    rmSync(draft, { force: true })
  }
}

/** Makes a folder in one that is there, mode 0700; its name is on disk when this returns. */
export function makeFolderDurably(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  flushFolder(dirname(path))
}

/** Writes only where nothing stands yet: of two that try at once, one wins and both find its text. */
export function writeOnce(path: string, text: string): void {
  const draft = `${path}.${process.pid}.new`
  writeFileSync(draft, text, { mode: 0o600, flush: true })
  try {
    linkSync(draft, path)
    flushFolder(dirname(path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Renames, and returns only when the folder that holds the new name is on disk. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to)
  flushFolder(dirname(to))
}

export function flushFolder(path: string): void {
  const folder = openSync(path, 'r')
  fsyncSync(folder)
  closeSync(folder)
}
