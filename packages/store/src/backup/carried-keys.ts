/**
 * 随带的密钥 · The folder `DIR/keys`, carried along in a locked backup where that was asked for, so that one file and its
 * passphrase bring everything back.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeOnce } from '../postgres/durable-write.ts'
import { BackupRefused } from './backup-refused.ts'

/** The text of each file by its name. */
export type CarriedKeys = Readonly<Record<string, string>>

const NAME = /^[a-z][a-z0-9-]*$/

export function readKeys(dataDir: string): CarriedKeys {
  const folder = join(dataDir, 'keys')
  const names = readdirSync(folder).filter((name) => NAME.test(name))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/**
 * Puts the keys where they belong; returns what takes them away again. Throws `BackupRefused` where another key stands
 * there already: nothing is written over.
 */
export function bringKeys(dataDir: string, keys: CarriedKeys): () => void {
  const folder = join(dataDir, 'keys')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const brought: string[] = []
  const undo = () => {
    for (const path of brought) rmSync(path, { force: true })
  }
  for (const [name, text] of Object.entries(keys)) {
    if (!NAME.test(name)) throw new BackupRefused('notABackup', undefined)
    const path = join(folder, name)
    const wasThere = existsSync(path)
    if (!wasThere) {
      brought.push(path)
      writeOnce(path, text)
    } else if (readFileSync(path, 'utf8') !== text) {
      undo()
      throw new BackupRefused('otherKeysThere', { path })
    }
  }
  return undo
}
